package org.lectern.clean;

import java.util.Arrays;

/** How often numbers were counted: a small table without objects. */
final class IntCounts {
  private int[] keys;
  private int[] counts;
  private int size;

  IntCounts(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected)) * 4;
    keys = new int[capacity];
    counts = new int[capacity];
  }

  /** A set of words, each counted once, as {@link PageWords} numbers them. */
  static IntCounts of(String... words) {
    IntCounts set = new IntCounts(words.length);
    for (String word : words) {
      set.add(PageWords.hash(word));
    }
    return set;
  }

  /** Forgets all counts. */
  void clear() {
    if (size > 0) {
      Arrays.fill(counts, 0);
      size = 0;
    }
  }

  /** Counts a number once more; tells how often it was counted before. */
  int add(int key) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = slot(key);
    size += counts[at] == 0 ? 1 : 0;
    keys[at] = key;
    return counts[at]++;
  }

  /** Adds bits to a number, in a table of bits instead of counts. */
  void mark(int key, int bits) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = slot(key);
    size += counts[at] == 0 ? 1 : 0;
    keys[at] = key;
    counts[at] |= bits;
  }

  /** How often a number was counted, or its bits. */
  int of(int key) {
    return counts[slot(key)];
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int at = (key ^ key >>> 16) & mask;
    while (counts[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    Arrays.fill(counts, 0);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }
}
