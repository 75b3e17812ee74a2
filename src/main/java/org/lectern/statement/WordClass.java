package org.lectern.statement;

import java.util.Set;

/** The small closed classes of English words by which a clause is taken apart. */
final class WordClass {
  static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't");
  static final Set<String> MODALS =
      Set.of(
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "shall",
          "should",
          "won't",
          "wouldn't",
          "can't",
          "couldn't",
          "cannot");
  static final Set<String> HAVE_DO =
      Set.of(
          "has", "have", "had", "having", "do", "does", "did", "hasn't", "haven't", "hadn't",
          "doesn't", "don't", "didn't");
  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "these", "those", "his", "her", "its", "their", "our", "my",
          "your", "some", "many", "several", "any", "no", "each", "every", "both", "all", "such",
          "other", "another", "most", "few", "certain", "two", "three");
  static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "to",
          "from",
          "by",
          "with",
          "for",
          "about",
          "over",
          "under",
          "after",
          "before",
          "during",
          "between",
          "among",
          "against",
          "through",
          "into",
          "within",
          "without",
          "since",
          "until",
          "amid",
          "despite",
          "near",
          "toward",
          "towards",
          "via",
          "per",
          "upon",
          "across",
          "around",
          "behind",
          "beyond",
          "following",
          "regarding",
          "concerning",
          "like",
          "than",
          "as",
          "except",
          "besides",
          "alongside");
  static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "where",
          "when",
          "while",
          "because",
          "although",
          "though",
          "if",
          "whether",
          "unless",
          "how",
          "why",
          "what",
          "whereas",
          "once");
  static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "nor", "yet", "so", "then");
  static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "you", "i've", "we've");
  static final Set<String> ADVERBS =
      Set.of(
          "also",
          "now",
          "then",
          "once",
          "again",
          "later",
          "earlier",
          "still",
          "already",
          "even",
          "just",
          "further",
          "too",
          "never",
          "not",
          "often",
          "always",
          "soon",
          "both",
          "today",
          "yesterday",
          "however",
          "meanwhile",
          "thus",
          "therefore",
          "instead",
          "moreover",
          "far",
          "long",
          "since",
          "first",
          "ever",
          "well",
          "so",
          "all");
  static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "hasn't",
          "haven't",
          "hadn't",
          "doesn't",
          "don't",
          "didn't",
          "isn't",
          "aren't",
          "wasn't",
          "won't",
          "wouldn't",
          "can't",
          "couldn't",
          "cannot");
  private static final Set<String> NOT_ADVERBS =
      Set.of("family", "italy", "july", "ally", "assembly", "supply", "reply", "army", "only");
  private static final Set<String> PAST =
      Set.of(
          "went", "came", "took", "made", "gave", "got", "became", "began", "fell", "rose", "held",
          "met", "told", "said", "saw", "left", "led", "kept", "ran", "lost", "won", "brought",
          "sent", "found", "felt", "stood", "spoke", "thought", "knew", "wrote", "paid", "built",
          "hit", "broke", "drew", "grew", "flew", "sought", "shot", "fought", "comes", "remains",
          "seems", "needs", "wants", "makes", "takes", "goes", "says");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "yesterday",
          "today",
          "tomorrow",
          "week",
          "month",
          "year",
          "morning",
          "evening",
          "night",
          "afternoon");

  private WordClass() {}

  static boolean isAuxiliary(String lower) {
    return BE.contains(lower) || MODALS.contains(lower) || HAVE_DO.contains(lower);
  }

  static boolean isAdverb(String lower) {
    return ADVERBS.contains(lower)
        || (lower.length() > 4 && lower.endsWith("ly") && !NOT_ADVERBS.contains(lower));
  }

  static boolean isTime(String lower) {
    return DAYS.contains(lower);
  }

  /** Whether a word is most likely a finite verb: an auxiliary or a common past form. */
  static boolean isSureVerb(String lower) {
    return isAuxiliary(lower) || PAST.contains(lower);
  }

  /** Whether a word can be a finite verb by its form. */
  static boolean mayBeVerb(Token token) {
    return isSureVerb(token.lower())
        || (!token.isCapital() && token.lower().length() > 3 && token.lower().endsWith("ed"));
  }

  /** Whether a noun phrase cannot go on over the word. */
  static boolean isBoundary(String lower) {
    return SUBORDINATORS.contains(lower) || lower.equals("but") || lower.equals("or");
  }

  static boolean isFirstPerson(String lower) {
    return lower.equals("i") || lower.equals("we") || lower.equals("you") || lower.equals("i've");
  }
}
