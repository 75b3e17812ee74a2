package org.lectern.statement;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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
  static final Set<String> IMPLICATIVES = words("implicatives");
  static final Set<String> CARRIERS = words("carriers");
  static final Set<String> NOUN_VERBS = words("noun-verbs");
  static final Set<String> QUESTION_WORDS = words("question-words");
  static final Set<String> CLAUSE_LEADS = words("clause-leads");
  static final Set<String> SPEECH_NOUNS = words("speech-nouns");
  static final Set<String> PURPOSES = words("purposes");
  static final Set<String> STUDIES = words("studies");
  static final Set<String> POINTERS = words("pointers");
  static final Set<String> QUANTIFIERS = words("quantifiers");
  static final Set<String> CHANNELS = words("channels");
  static final Set<String> DOCUMENTS = words("documents");
  static final Set<String> BLAME = words("blame");
  static final Set<String> HALF_BLAME = words("half-blame");
  static final Set<String> BODIES = words("bodies");
  static final Set<String> NUMBERS = words("numbers");
  private static final Set<String> NOT_ADVERBS = words("not-adverbs");
  private static final Set<String> PAST = words("past");
  private static final Set<String> DAYS = words("days");

  private WordClass() {}

  private static Set<String> words(String name) {
    return Classes.ALL.getOrDefault(name, Set.of());
  }

  static boolean isAuxiliary(String lower) {
    return BE.contains(lower) || MODALS.contains(lower) || HAVE_DO.contains(lower);
  }

  /** Whether a word before its subject makes a question or a supposition: "did", "had", "would". */
  static boolean isQuestioning(String lower) {
    return MODALS.contains(lower) || HAVE_DO.contains(lower);
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
    return (isSureVerb(token.lower()) && !token.isMay())
        || (!token.isCapital() && token.lower().length() > 3 && token.lower().endsWith("ed"));
  }

  /** Whether a noun phrase cannot go on over the word. */
  static boolean isBoundary(String lower) {
    return SUBORDINATORS.contains(lower) || lower.equals("but") || lower.equals("or");
  }

  static boolean isFirstPerson(String lower) {
    return lower.equals("i") || lower.equals("we") || lower.equals("you") || lower.equals("i've");
  }

  /** All classes of the list, read once. */
  private static final class Classes {
    private static final Map<String, Set<String>> ALL = read();

    private static Map<String, Set<String>> read() {
      Map<String, Set<String>> all = new HashMap<>();
      for (String line : CueList.lines("words.txt")) {
        int colon = line.indexOf(':');
        Set<String> words = all.computeIfAbsent(line.substring(0, colon), n -> new HashSet<>());
        Collections.addAll(words, line.substring(colon + 2).split(" "));
      }
      return all;
    }
  }
}
