package org.lectern.date;

/** Whether a sentence compares sums or shares, as reports of business do. */
final class Figures {
  private static final int REACH = 12;

  private Figures() {}

  /** Whether a sum of money or a percentage stands near some tokens in their sentence. */
  static boolean around(Tokens tokens, int from, int to) {
    for (int i = from - 1; i >= from - REACH && !Tense.endsSentence(tokens, i); i--) {
      if (isAt(tokens, i)) {
        return true;
      }
    }
    for (int i = to; i < to + REACH && !Tense.endsSentence(tokens, i); i++) {
      if (isAt(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one stands right before some tokens, or is theirs: "last year's $2 million". */
  static boolean beside(Tokens tokens, int from, int to) {
    boolean genitive = tokens.joined(to - 1) && tokens.says(to + 1, "s");
    return isAt(tokens, from - 1)
        || tokens.says(from - 1, "share")
        || genitive && isAt(tokens, to + 2);
  }

  private static boolean isAt(Tokens tokens, int i) {
    return "$€£%".indexOf(tokens.first(i)) >= 0
        || tokens.saysAny(i, "million", "billion", "percent", "cents");
  }
}
