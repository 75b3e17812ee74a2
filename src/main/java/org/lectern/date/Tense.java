package org.lectern.date;

/** The tense of the words around a time expression. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  NONE;

  private static final int REACH = 25;

  /** A participle so near dates what it tells: "released on Friday", "the accord signed Friday". */
  private static final int BESIDE = 2;

  /**
   * The tense of the verb that stands nearest before the tokens in their sentence, or else nearest
   * after them.
   */
  static Tense around(Tokens tokens, int from, int to) {
    Tense before = before(tokens, from);
    return before == NONE ? after(tokens, to) : before;
  }

  /**
   * What could be a participle yields to a surer verb of the same clause, as in "will redeem
   * preferred shares on"; what arranges, as in "invited to a meeting on", tells no tense.
   */
  private static Tense before(Tokens tokens, int from) {
    Tense weak = NONE;
    for (int i = from - 1; i >= Math.max(0, from - REACH) && !endsSentence(tokens, i); i--) {
      if (weak != NONE && endsClause(tokens, i)) {
        return weak;
      }
      Tense tense = isPutOff(tokens, i, from) ? FUTURE : of(tokens, i);
      if (tense == PAST && isParticiple(tokens, i) && i < from - BESIDE) {
        boolean arranged = tokens.value(i, Kind.AHEAD) == 2;
        weak = weak != NONE ? weak : arranged ? PRESENT : PAST;
      } else if (tense == FUTURE || tense == PAST && weak != PRESENT || weak == NONE) {
        if (tense != NONE) {
          return tense;
        }
      }
    }
    return weak;
  }

  private static Tense after(Tokens tokens, int to) {
    for (int i = to; i < to + REACH && i < tokens.count() && !endsSentence(tokens, i); i++) {
      Tense after = of(tokens, i);
      if (after != NONE) {
        return after;
      }
    }
    return NONE;
  }

  /** Whether a sentence ends at a position. */
  static boolean endsSentence(Tokens tokens, int i) {
    char c = tokens.first(i);
    return tokens.length(i) == 1
        && (c == ';'
            || c == '!'
            || c == '?'
            || c == '.' && !tokens.joined(i) && tokens.length(i - 1) > 3);
  }

  private static boolean endsClause(Tokens tokens, int i) {
    return tokens.mark(i, ',')
        || tokens.saysAny(i, "that", "which", "who", "when", "after", "before", "because", "but");
  }

  private static Tense of(Tokens tokens, int i) {
    if (!tokens.letters(i)
        || tokens.capital(i) && i > 0 && !endsSentence(tokens, i - 1)
        || tokens.dash(i - 1) && tokens.joined(i - 1)) {
      return NONE;
    }
    if (tokens.is(i, Kind.FUTURE) || isAhead(tokens, i)) {
      return isDone(tokens, i) ? PAST : FUTURE;
    }
    if (tokens.is(i, Kind.PAST) || isRegularPast(tokens, i)) {
      return isComing(tokens, i - 1) ? FUTURE : tokens.saysAny(i - 1, "is", "are") ? PRESENT : PAST;
    }
    return tokens.is(i, Kind.PRESENT) ? PRESENT : NONE;
  }

  /**
   * "will be published" and "is to be published" lie ahead although the last word is a past one;
   * "could not be reached" does not.
   */
  private static boolean isComing(Tokens tokens, int before) {
    boolean negated = tokens.saysAny(before - 1, "not", "t") && !tokens.says(before - 2, "will");
    return tokens.says(before, "be") && !negated;
  }

  /** "would have gone". */
  private static boolean isDone(Tokens tokens, int i) {
    return tokens.value(i, Kind.FUTURE) == 1 && tokens.says(i + 1, "have");
  }

  /** "adjourned until", "put off to". */
  private static boolean isPutOff(Tokens tokens, int i, int from) {
    return tokens.value(i, Kind.AHEAD) == 1 && tokens.saysAny(from - 1, "until", "till", "to");
  }

  /** "is to visit", "agreed to meet". */
  private static boolean isAhead(Tokens tokens, int i) {
    boolean verb =
        tokens.letters(i + 1) && !tokens.capital(i + 1) && !tokens.is(i + 1, Kind.ARTICLE);
    return tokens.says(i, "to") && verb && tokens.value(i - 1, Kind.AHEAD) == 0;
  }

  /** Whether a verb of the past stands at a position. */
  static boolean isPastAt(Tokens tokens, int i) {
    return tokens.letters(i)
        && !tokens.capital(i)
        && (tokens.is(i, Kind.PAST) || isRegularPast(tokens, i));
  }

  private static boolean isParticiple(Tokens tokens, int i) {
    return tokens.value(i, Kind.PAST) != 0;
  }

  private static boolean isRegularPast(Tokens tokens, int i) {
    String word = tokens.surface(i);
    return word.length() > 3
        && word.endsWith("ed")
        && !word.endsWith("eed")
        && !tokens.is(i, Kind.NUMBER);
  }
}
