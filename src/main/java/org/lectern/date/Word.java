package org.lectern.date;

import java.util.Arrays;

/** A word that the grammar knows: its kinds, and what it means as each of them. */
final class Word {
  private static final int KINDS = Kind.values().length;

  /** A word that the grammar does not know. */
  static final Word OTHER = new Word("");

  private final String text;
  private final int[] values = new int[KINDS];
  private int mask;

  /** A word in lower case, of no kind yet. */
  Word(String text) {
    this.text = text;
    Arrays.fill(values, -1);
  }

  /** Tells what it means as a kind; only the lexicon does so, before anything is read. */
  void mean(Kind kind, int value) {
    mask |= kind.bit();
    values[kind.place()] = value;
  }

  /** The word in lower case. */
  String text() {
    return text;
  }

  /** The bits of its kinds. */
  int mask() {
    return mask;
  }

  /** Whether it can be of a kind. */
  boolean is(Kind kind) {
    return (mask & kind.bit()) != 0;
  }

  /** What it means as a kind; -1 where it is not of that kind. */
  int value(Kind kind) {
    return values[kind.place()];
  }
}
