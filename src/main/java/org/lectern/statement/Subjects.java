package org.lectern.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.document.WordFile;

/** Tells which noun phrases can assert something. */
final class Subjects {
  private static final Set<String> SOURCES =
      WordFile.lines(Subjects.class, "sources.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> STUDIES =
      Set.of(
          "study",
          "survey",
          "poll",
          "report",
          "research",
          "data",
          "figure",
          "estimate",
          "result",
          "finding",
          "analysis",
          "review",
          "inquiry",
          "investigation",
          "scientist",
          "researcher",
          "author",
          "economist",
          "analyst",
          "statistic",
          "investigator",
          "team",
          "census");
  private static final Set<String> POINTERS =
      Set.of("this", "that", "these", "those", "there", "which", "what", "none", "nothing", "it's");

  private final Prose prose;

  Subjects(Prose prose) {
    this.prose = prose;
  }

  /** Whether the phrase can be a speaker; for some verbs only somebody, or a study, can. */
  boolean canSpeak(Range range, boolean animate) {
    String first = prose.lower(range.from());
    boolean single = range.length() == 1;
    if (WordClass.isFirstPerson(first)
        || (single
            && (POINTERS.contains(first)
                || WordClass.DETERMINERS.contains(first)
                || isNumber(first)))) {
      return false;
    }
    return !animate || isSomebody(range);
  }

  /** Whether the phrase's head is a name, a pronoun or a noun for people and bodies that speak. */
  boolean isSomebody(Range range) {
    int head = head(range);
    String lower = prose.lower(head);
    return prose.isCapital(head) && !(head == range.from() && lower.endsWith("ing"))
        || lower.equals("he")
        || lower.equals("she")
        || lower.equals("they")
        || SOURCES.contains(singular(lower));
  }

  /** Whether the phrase's head is a study or somebody who makes studies. */
  boolean isStudy(Range range) {
    return STUDIES.contains(singular(prose.lower(head(range))));
  }

  /** The last word before the first preposition or comma. */
  int head(Range range) {
    for (int i = range.from() + 1; i < range.to(); i++) {
      if (WordClass.PREPOSITIONS.contains(prose.lower(i))
          || !prose.isWord(i) && "-/&".indexOf(prose.lower(i)) < 0) {
        return i - 1;
      }
    }
    return range.to() - 1;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static String singular(String lower) {
    String word = lower.toLowerCase(Locale.ROOT);
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 3) + "man";
    }
    return word.endsWith("s") && !SOURCES.contains(word)
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
