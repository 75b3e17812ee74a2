package org.lectern.tui;

/**
 * A line in which the reader types.
 *
 * @param kind what it is for
 * @param text what was typed so far
 * @param origin where the cursor was when it was opened
 */
record Prompt(Kind kind, String text, TextState origin) {

  /** What a prompt is for. */
  enum Kind {
    FIND_HERE("/"),
    FIND_ALL("\\"),
    FILTER("/"),
    COMMAND(":"),
    NOTE("note: "),
    DATE("published on: "),
    RENAME("name: ");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    /** What stands before the typed text. */
    String sign() {
      return sign;
    }
  }

  Prompt withText(String other) {
    return new Prompt(kind, other, origin);
  }

  /** Without the last character, whatever it is made of. */
  Prompt shortened() {
    return text.isEmpty()
        ? this
        : withText(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
  }

  /** Without the last word. */
  Prompt withoutWord() {
    String kept = text.stripTrailing();
    return withText(kept.substring(0, kept.lastIndexOf(' ') + 1));
  }
}
