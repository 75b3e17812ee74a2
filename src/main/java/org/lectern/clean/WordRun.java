package org.lectern.clean;

import java.util.Arrays;

/**
 * The words of a stretch of text as numbers that are equal where the words are. A symbol between
 * words is a word of its own, because a text can differ from another in that alone; symbols before
 * and after all words are ornament.
 */
final class WordRun {
  private long[] hashes;
  private int[] starts;
  private int size;

  /** Reads the words between two offsets of a text. */
  WordRun(String text, int start, int end) {
    hashes = new long[Math.max(8, (end - start) / 5)];
    starts = new int[hashes.length];
    long hash = 0;
    int begun = -1;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      char folded = Words.folded(c);
      if (folded != 0) {
        begun = begun < 0 ? i : begun;
        hash = hash * 1_000_003 + folded + 1;
      } else if (begun >= 0 && !Words.isInside(c)) {
        add(hash, begun);
        hash = 0;
        begun = -1;
      }
      if (begun < 0 && size > 0 && CharKinds.isSymbol(c)) {
        add(c + 1L, i);
      }
    }
    while (size > 0 && CharKinds.isSymbol(text.charAt(starts[size - 1]))) {
      size--;
    }
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /** The number of a word. */
  long hash(int word) {
    return hashes[word];
  }

  /** The offset where a word begins. */
  int start(int word) {
    return starts[word];
  }

  /** One number for some words in a row. */
  long hash(int from, int to) {
    long hash = 7;
    for (int i = from; i < to; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + hashes[i];
    }
    return hash;
  }

  private void add(long hash, int start) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
    }
    hashes[size] = hash;
    starts[size++] = start;
  }
}
