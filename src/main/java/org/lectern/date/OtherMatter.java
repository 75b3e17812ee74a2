package org.lectern.date;

/**
 * Whether the date in a short line is of another matter than the document: the day when it was
 * printed or read, a deadline, somebody's life.
 */
final class OtherMatter {
  private static final String[] WORDS =
      ("accessed retrieved visited viewed downloaded archived captured saved printed today subscribe"
              + " deadline expires until valid born died copyright photo photograph image picture"
              + " file event events upcoming next source received accepted submitted revised"
              + " translated meeting session recorded filmed effective starts begins ends opens")
          .split(" ");

  private OtherMatter() {}

  /** Whether it is of another matter, by the words before it or another date right behind it. */
  static boolean isIn(Told told) {
    return isIn(told, 0);
  }

  /** The same by the words from an offset on, where the date before it ended. */
  static boolean isIn(Told told, int from) {
    String text = told.passage().text();
    Tokens before = new Tokens(text, from, told.from(), Lexicon.get());
    for (int i = 0; i < before.count(); i++) {
      if (before.saysAny(i, WORDS)) {
        return true;
      }
    }
    return text.indexOf('©') >= 0 || text.indexOf('°') >= 0 || isRange(told);
  }

  /** Whether it begins a range, such as that of somebody's life. */
  static boolean isRange(Told told) {
    return isRange(told.passage().text(), told.to());
  }

  private static boolean isRange(String text, int to) {
    int at = to;
    while (at < text.length() && " -–—".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean dash = !text.substring(to, at).isBlank();
    Tokens after = new Tokens(text, at, text.length(), Lexicon.get());
    int next = after.saysAny(0, "to", "until") ? 1 : 0;
    return (dash || next > 0)
        && Grammar.longest(after, next, Grammar.FAMILIES)
            .filter(find -> DayInText.day(find.sense().in(Scene.BARE)).isPresent())
            .isPresent();
  }
}
