package org.lectern.statement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.lectern.document.WordFile;

/** The small closed classes of English words by which a clause is taken apart: words.txt. */
final class WordClass {
  static final Set<String> BE = words("be");
  static final Set<String> MODALS = words("modals");
  static final Set<String> HAVE_DO = words("have-do");
  static final Set<String> DETERMINERS = words("determiners");
  static final Set<String> PREPOSITIONS = words("prepositions");
  static final Set<String> SUBORDINATORS = words("subordinators");
  static final Set<String> CONJUNCTIONS = words("conjunctions");
  static final Set<String> PRONOUNS = words("pronouns");
  static final Set<String> ADVERBS = words("adverbs");
  static final Set<String> NEGATIONS = words("negations");
  private static final Set<String> NOT_ADVERBS = words("not-adverbs");
  private static final Set<String> PAST = words("past");
  private static final Set<String> DAYS = words("days");

  private WordClass() {}

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String line : WordFile.lines(WordClass.class, "words.txt")) {
      int colon = line.indexOf(':');
      if (line.substring(0, colon).equals(name)) {
        words.addAll(Arrays.asList(line.substring(colon + 1).strip().split(" ")));
      }
    }
    return Set.copyOf(words);
  }

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
