package org.lectern.statement;

/**
 * A cue that stands in a sentence as a verb.
 *
 * @param cue the verb
 * @param at the index of its token
 * @param words how many tokens it has: two in "pointed out"
 * @param place which form it is in: 0 base, 1 third person, 2 past, 3 in -ing
 * @param groupFrom the index of the first token of its group of auxiliaries and adverbs
 * @param form how it stands
 */
record Verb(Cue cue, int at, int words, int place, int groupFrom, Form form) {

  /** Whether it stands in the form that infinitives have: "they claim". */
  boolean isBase() {
    return place == 0;
  }

  /** The index of the token after it. */
  int after() {
    return at + words;
  }

  /** How a verb stands in its sentence. */
  enum Form {
    /** "Baku said", "Baku has underlined". */
    FINITE,
    /** "..., stating that". */
    PARTICIPLE,
    /** "is thought to": nobody is named. */
    PASSIVE
  }
}
