package org.lectern.statement;

import java.util.Set;

/** Tells paragraphs in which the author speaks again after a block of somebody else's words. */
final class AuthorVoice {
  private static final Set<String> TURNS =
      Set.of(
          "but",
          "anyway",
          "still",
          "yet",
          "so",
          "indeed",
          "if",
          "of",
          "perhaps",
          "clearly",
          "obviously",
          "interestingly",
          "unfortunately",
          "surprisingly",
          "nevertheless");
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "i've", "we'll", "we've", "let's");
  private static final Set<String> REPORTING =
      Set.of("reported", "quoted", "article", "statement", "interview", "report");

  private AuthorVoice() {}

  /** Whether the paragraph is the author's: it asks, judges, turns the talk or speaks of itself. */
  static boolean speaks(Prose prose) {
    if (prose.size() == 0 || prose.isQuoted(0)) {
      return false;
    }
    int signs = TURNS.contains(prose.lower(0)) ? 2 : 0;
    for (int i = 0; i < prose.size(); i++) {
      signs += prose.isQuoted(i) ? 0 : sign(prose, i);
    }
    return signs >= 2;
  }

  private static int sign(Prose prose, int i) {
    String lower = prose.lower(i);
    if (lower.equals("?") || FIRST_PERSON.contains(lower)) {
      return 2;
    }
    boolean seems = (lower.equals("seems") || lower.equals("seem")) && before(prose, i, "it");
    boolean reporting =
        REPORTING.contains(lower) && (before(prose, i, "weren't") || before(prose, i, "not"));
    boolean contraction = lower.endsWith("n't");
    return seems || reporting ? 2 : contraction ? 1 : 0;
  }

  private static boolean before(Prose prose, int i, String word) {
    return prose.lower(i - 1).equals(word)
        || prose.lower(i - 2).equals(word)
        || prose.lower(i - 3).equals(word);
  }
}
