package org.lectern.clean;

import java.util.Arrays;

/**
 * The words of the lines of a galley that are in no part, as numbers that are equal where the words
 * are, hyphens aside; a word that a line end parts is one.
 */
final class GalleyWords {
  /** So many words make a key. */
  static final int KEY = 4;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final Galley galley;
  private long[] hashes = new long[1024];
  private int[] lines = new int[1024];
  private int[] lastLines = new int[1024];
  private int size;

  GalleyWords(Galley galley) {
    this.galley = galley;
    long hash = 0;
    int line = -1;
    for (int i = 0; i < galley.size(); i++) {
      int end = galley.end(i);
      for (int at = galley.isFree(i) ? galley.start(i) : end; at < end; at++) {
        char c = galley.text().charAt(at);
        char folded = Words.folded(c);
        if (folded != 0) {
          line = hash == 0 ? i : line;
          hash = hash * 1_000_003 + folded + 1;
        } else if (hash != 0 && Letters.isBlank(c)) {
          add(hash, line, i);
          hash = 0;
        }
      }
      if (hash != 0 && galley.isFree(i) && !isParted(i)) {
        add(hash, line, i);
        hash = 0;
      }
    }
    if (hash != 0) {
      add(hash, line, galley.size() - 1);
    }
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /** The line where a word begins. */
  int line(int word) {
    return lines[word];
  }

  /** The line where a word ends. */
  int lastLine(int word) {
    return lastLines[word];
  }

  /** Whether a word is the first of its line. */
  boolean beginsLine(int word) {
    return word == 0 || lastLines[word - 1] != lines[word];
  }

  /** Whether a word is the last of its line. */
  boolean endsLine(int word) {
    return word + 1 == size || lines[word + 1] != lastLines[word];
  }

  /** Whether two words are equal; there may be none at a place. */
  boolean isSame(int one, int other) {
    return one < size && other < size && hashes[one] == hashes[other];
  }

  /** One number for a word and those after it. */
  long key(int word) {
    long key = 7;
    for (int i = word; i < word + KEY; i++) {
      key = key * FACTOR + hashes[i];
    }
    return key * FACTOR;
  }

  /** Whether the last word of a line goes on in the next line that is in no part. */
  private boolean isParted(int i) {
    int next = galley.freeAfter(i);
    return next < galley.size()
        && Letters.isHyphen(galley.last(i))
        && Character.isLetterOrDigit(galley.first(next));
  }

  private void add(long hash, int line, int lastLine) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
      lastLines = Arrays.copyOf(lastLines, 2 * size);
    }
    hashes[size] = hash;
    lines[size] = line;
    lastLines[size++] = lastLine;
  }
}
