package org.lectern.date;

import java.util.Map;

/**
 * A word that the grammar knows.
 *
 * @param text in lower case
 * @param mask the bits of its kinds
 * @param values what it means as each of its kinds
 */
record Word(String text, int mask, Map<Kind, Integer> values) {

  /** A word that the grammar does not know. */
  static final Word OTHER = new Word("", 0, Map.of());

  /** Whether it can be of a kind. */
  boolean is(Kind kind) {
    return (mask & kind.bit()) != 0;
  }

  /** What it means as a kind; -1 where it is not of that kind. */
  int value(Kind kind) {
    return values.getOrDefault(kind, -1);
  }
}
