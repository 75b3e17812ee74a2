package org.lectern.date;

/** The tense of the words around a time expression. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  NONE;

  private static final int REACH = 25;

  /**
   * The tense of the verb that stands nearest before the tokens in their sentence, or else nearest
   * after them.
   */
  static Tense around(Tokens tokens, int from, int to) {
    Tense before = NONE;
    for (int i = from - 1; i >= Math.max(0, from - REACH) && !endsSentence(tokens, i); i--) {
      before = of(tokens, i);
      if (before != NONE) {
        return before;
      }
    }
    for (int i = to; i < to + REACH && i < tokens.count() && !endsSentence(tokens, i); i++) {
      Tense after = of(tokens, i);
      if (after != NONE) {
        return after;
      }
    }
    return NONE;
  }

  private static boolean endsSentence(Tokens tokens, int i) {
    char c = tokens.first(i);
    return tokens.length(i) == 1
        && (c == ';'
            || c == '!'
            || c == '?'
            || c == '.' && !tokens.joined(i) && tokens.length(i - 1) > 3);
  }

  private static Tense of(Tokens tokens, int i) {
    if (!tokens.letters(i) || tokens.capital(i) && i > 0 && !endsSentence(tokens, i - 1)) {
      return NONE;
    }
    if (tokens.is(i, Kind.FUTURE) || isAhead(tokens, i)) {
      return FUTURE;
    }
    if (tokens.is(i, Kind.PAST) || isRegularPast(tokens, i)) {
      return isComing(tokens, i - 1) ? FUTURE : PAST;
    }
    return tokens.is(i, Kind.PRESENT) ? PRESENT : NONE;
  }

  /**
   * "will be published" and "is to be published" lie ahead although the last word is a past one.
   */
  private static boolean isComing(Tokens tokens, int before) {
    return tokens.says(before, "be");
  }

  /** "is to visit", "agreed to meet". */
  private static boolean isAhead(Tokens tokens, int i) {
    boolean verb =
        tokens.letters(i + 1) && !tokens.capital(i + 1) && !tokens.is(i + 1, Kind.ARTICLE);
    return tokens.says(i, "to") && verb && tokens.is(i - 1, Kind.AHEAD);
  }

  /** Whether a verb of the past stands at a position. */
  static boolean isPastAt(Tokens tokens, int i) {
    return tokens.letters(i)
        && !tokens.capital(i)
        && (tokens.is(i, Kind.PAST) || isRegularPast(tokens, i));
  }

  private static boolean isRegularPast(Tokens tokens, int i) {
    String word = tokens.surface(i);
    return word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed");
  }
}
