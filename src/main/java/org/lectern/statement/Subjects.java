package org.lectern.statement;

import java.util.Locale;
import java.util.Set;

/** Tells which noun phrases can assert something. */
final class Subjects {
  private static final Set<String> SOURCES = CueList.wordsOf("sources.txt");

  private final Prose prose;

  Subjects(Prose prose) {
    this.prose = prose;
  }

  /** Whether the phrase can be a speaker; for some verbs only somebody, or a study, can. */
  boolean canSpeak(Range range, boolean animate) {
    String first = prose.lower(range.from());
    boolean single = range.length() == 1;
    if (WordClass.isFirstPerson(first)
        || first.equals("no")
        || (single && (WordClass.POINTERS.contains(first) || isNoSpeaker(first)))) {
      return false;
    }
    boolean quantifier = single && WordClass.QUANTIFIERS.contains(first);
    return !animate || quantifier || isSomebody(range);
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

  /** Whether a noun in lower case names a person: one that speaks and is no body or document. */
  static boolean isPerson(String noun) {
    return SOURCES.contains(noun)
        && !WordClass.DOCUMENTS.contains(noun)
        && !WordClass.BODIES.contains(noun);
  }

  /** Whether the phrase's head is a noun for somebody who speaks. */
  boolean isSource(Range range) {
    return SOURCES.contains(singular(prose.lower(head(range))));
  }

  /** Whether a headline may name the phrase as its source: a noun for one, or one name. */
  boolean isNamed(Range range) {
    return isSource(range) || range.length() == 1 && prose.isCapital(range.from());
  }

  /** Whether the phrase's head is a study or somebody who makes studies. */
  boolean isStudy(Range range) {
    return WordClass.STUDIES.contains(singular(prose.lower(head(range))));
  }

  /** The last word before the first preposition or comma. */
  int head(Range range) {
    for (int i = range.from() + 1; i < range.to(); i++) {
      if (WordClass.PREPOSITIONS.contains(prose.lower(i))
          || !prose.isWord(i) && "-/&".indexOf(prose.lower(i)) < 0) {
        return isParticiple(i - 1, range.from()) ? i - 2 : i - 1;
      }
    }
    return range.to() - 1;
  }

  /** "residents reached by telephone", "a poll published on Monday". */
  private boolean isParticiple(int i, int from) {
    return i > from + 1
        && prose.lower(i).endsWith("ed")
        && !prose.isCapital(i)
        && !WordClass.DETERMINERS.contains(prose.lower(i - 1));
  }

  private static boolean isNoSpeaker(String word) {
    boolean pointer = WordClass.DETERMINERS.contains(word) && !WordClass.QUANTIFIERS.contains(word);
    return pointer || isNumber(word);
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** "minister's" and "ministers'" name the minister and the ministers. */
  private static String withoutMark(String word) {
    int mark = word.endsWith("'s") ? 2 : word.endsWith("s'") ? 1 : 0;
    return word.substring(0, word.length() - mark);
  }

  private static String singular(String lower) {
    String word = withoutMark(lower.toLowerCase(Locale.ROOT));
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
