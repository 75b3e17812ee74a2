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
 * @param adverb whether a preposition of time leads it, as in "on 9 March", so that it dates what
 *     the sentence tells; "the November agreement" does not
 */
record Told(
    Passage passage, int from, int to, TimeType type, Sense sense, Tense tense, boolean adverb) {}
