package org.lectern.date;

import org.lectern.clean.Passage;

/**
 * A time expression where it stands, before it is resolved.
 *
 * @param passage the passage
 * @param from the offset of its first character in the passage
 * @param to the offset after its last one
 * @param type what sort of time
 * @param sense what it means
 * @param tense the tense of the verb beside it
 * @param use what it does in its sentence
 */
record Told(Passage passage, int from, int to, TimeType type, Sense sense, Tense tense, Use use) {

  /** What a time expression does in its sentence. */
  enum Use {
    /** A preposition of time leads it, as in "on 9 March": it dates what the sentence tells. */
    ADVERB,
    /** It names a thing: "the 2020 war", "the November agreement". */
    NAME,
    OTHER
  }
}
