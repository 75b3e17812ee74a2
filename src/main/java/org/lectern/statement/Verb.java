package org.lectern.statement;

/**
 * A cue that stands in a sentence as a verb.
 *
 * @param cue the verb
 * @param at the index of its token
 * @param groupFrom the index of the first token of its group of auxiliaries and adverbs
 * @param form how it stands
 */
record Verb(Cue cue, int at, int groupFrom, Form form) {

  /** Whether it stands in the form that infinitives have: "they claim". */
  boolean isBase(Prose prose) {
    return cue.forms().indexOf(prose.lower(at)) % 4 == 0;
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
