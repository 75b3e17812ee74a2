package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Phrases by their words as {@link PageWords} numbers them: what is found for a phrase is found
 * without making a string of it.
 *
 * @param <T> what stands for a phrase
 */
final class PhraseTable<T> {
  private long[] keys = new long[4096];
  private List<List<T>> values = empty(keys.length);
  private final Heads heads = new Heads();
  private int size;

  /** Adds what stands for a phrase. */
  void add(int[] words, T value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    long key = 0;
    for (int word : words) {
      key = next(key, word);
    }
    int slot = slot(key);
    if (values.get(slot).isEmpty()) {
      keys[slot] = key;
      values.set(slot, new ArrayList<>(1));
      size++;
    }
    values.get(slot).add(value);
    heads.raise(words[0], words.length);
  }

  /** How many words the longest phrase has that begins with a word; 0 where none does. */
  int longest(int word) {
    return heads.of(word);
  }

  /** The number of some words and one more; that of no words is 0. */
  static long next(long key, int word) {
    return (key + word + 1) * 0x9E3779B97F4A7C15L;
  }

  /** All that stands for the phrase with a number. */
  List<T> of(long key) {
    return values.get(slot(key));
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) (key >>> 40) & mask;
    while (keys[at] != key && !values.get(at).isEmpty()) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    List<List<T>> oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = empty(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (!oldValues.get(i).isEmpty()) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values.set(slot, oldValues.get(i));
      }
    }
  }

  private static <T> List<List<T>> empty(int slots) {
    List<List<T>> lists = new ArrayList<>(slots);
    for (int i = 0; i < slots; i++) {
      lists.add(List.of());
    }
    return lists;
  }

  /** For each first word the length of the longest phrase. */
  private static final class Heads {
    private int[] words = new int[1024];
    private byte[] lengths = new byte[1024];
    private int size;

    int of(int word) {
      return lengths[slot(word)];
    }

    void raise(int word, int length) {
      if (size * 3 >= words.length) {
        grow();
      }
      int slot = slot(word);
      size += lengths[slot] == 0 ? 1 : 0;
      words[slot] = word;
      lengths[slot] = (byte) Math.max(lengths[slot], length);
    }

    private int slot(int word) {
      int mask = words.length - 1;
      int at = (word ^ word >>> 16) & mask;
      while (words[at] != word && lengths[at] != 0) {
        at = at + 1 & mask;
      }
      return at;
    }

    private void grow() {
      int[] oldWords = words;
      byte[] oldLengths = lengths;
      words = new int[oldWords.length * 2];
      lengths = new byte[oldWords.length * 2];
      for (int i = 0; i < oldWords.length; i++) {
        if (oldLengths[i] > 0) {
          int slot = slot(oldWords[i]);
          words[slot] = oldWords[i];
          lengths[slot] = oldLengths[i];
        }
      }
    }
  }
}
