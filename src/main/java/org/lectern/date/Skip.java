package org.lectern.date;

/** Steps over small marks; each returns the position after what it looks for, or where it began. */
final class Skip {
  private Skip() {}

  /** The full stop of an abbreviation, which another word or number follows. */
  static int dot(Tokens tokens, int i) {
    boolean dot = tokens.mark(i, '.') && tokens.joined(i - 1) && tokens.length(i - 1) <= 5;
    boolean goesOn = !tokens.capital(i + 1) && tokens.length(i + 1) > 0;
    return dot && goesOn ? i + 1 : i;
  }

  /** A mark. */
  static int mark(Tokens tokens, int i, char mark) {
    return tokens.mark(i, mark) ? i + 1 : i;
  }

  /** A number, with the letters that make it an ordinal. */
  static int ordinal(Tokens tokens, int i) {
    boolean ordinal = tokens.joined(i) && tokens.saysAny(i + 1, "st", "nd", "rd", "th");
    return ordinal ? i + 2 : i + 1;
  }

  /** A hyphen between two joined words. */
  static int hyphen(Tokens tokens, int i) {
    return tokens.dash(i) && tokens.joined(i - 1) && tokens.joined(i) ? i + 1 : i;
  }

  /** Backwards: a hyphen between two joined words. */
  static int back(Tokens tokens, int i) {
    return tokens.dash(i) && tokens.joined(i - 1) && tokens.joined(i) ? i - 1 : i;
  }
}
