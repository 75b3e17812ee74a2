package org.lectern.statement;

/** Finds the place and agency that stand before the first sentence: "PARIS (AP) -". */
final class Dateline {
  private static final int LONGEST = 12;

  private Dateline() {}

  /** The index of the token after the dateline's dash; 0 where the passage begins with none. */
  static int end(Prose prose) {
    if (prose.size() < 3 || !isCapitals(prose.token(0))) {
      return 0;
    }
    for (int i = 1; i < prose.size() && i < LONGEST; i++) {
      Token token = prose.token(i);
      if ("-–—".contains(token.text())) {
        return i + 1;
      }
      boolean small = token.isWord() && !token.isCapital() && !WordClass.isTime(token.lower());
      if (small && !Character.isDigit(token.text().charAt(0)) || token.is(".")) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isCapitals(Token token) {
    for (int i = 0; i < token.text().length(); i++) {
      if (!Character.isUpperCase(token.text().charAt(i))) {
        return false;
      }
    }
    return token.text().length() > 2;
  }
}
