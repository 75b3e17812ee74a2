package org.lectern.statement;

/**
 * Tells what is judged from what it is called: "called the plan a gift", "described it as late".
 */
final class Judgement {
  private static final int WINDOW = 14;
  private static final String[] ENDINGS = {"able", "ible", "ous", "ful", "less"};

  private final Prose prose;

  Judgement(Prose prose) {
    this.prose = prose;
  }

  /** Whether a noun phrase and then a second one, a quotation or a judging adjective follow. */
  boolean isNamed(int from, int end) {
    for (int i = from + 1; i < end && i < from + WINDOW; i++) {
      boolean head = isHead(i - 1, from);
      if (prose.isQuoted(i) && !prose.isQuoted(from)) {
        return head;
      }
      if (!prose.isWord(i) || isStop(prose.lower(i))) {
        return false;
      }
      if (head && (isArticle(i) || isJudging(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun phrase and "as" or another preposition follow before any pause. */
  boolean isWith(String preposition, int from, int end) {
    for (int i = from + 1; i < end && i < from + WINDOW && prose.isWord(i); i++) {
      if (prose.lower(i).equals(preposition)) {
        return !prose.lower(i + 1).equals("well");
      }
      if (WordClass.isSureVerb(prose.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a phrase can end with the word: "the attack", "him", "Malta". */
  private boolean isHead(int i, int from) {
    String lower = prose.lower(i);
    boolean object = i > from || prose.isCapital(i) || lower.endsWith("m") || lower.equals("it");
    return prose.isWord(i)
        && object
        && !WordClass.DETERMINERS.contains(lower)
        && !WordClass.PREPOSITIONS.contains(lower)
        && !prose.token(i).isPossessive();
  }

  private boolean isArticle(int i) {
    String lower = prose.lower(i);
    boolean article = lower.equals("a") || lower.equals("an") || lower.equals("the");
    return article && !WordClass.isTime(prose.lower(i + 1));
  }

  private boolean isJudging(int i) {
    for (String ending : ENDINGS) {
      if (prose.lower(i).endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(String lower) {
    return WordClass.isSureVerb(lower)
        || WordClass.isBoundary(lower)
        || lower.equals("and")
        || WordClass.PREPOSITIONS.contains(lower) && !lower.equals("of");
  }
}
