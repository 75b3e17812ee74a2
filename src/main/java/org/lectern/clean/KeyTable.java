package org.lectern.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Keys with the numbers of the documents that have them, in one array of 8 bytes each. */
final class KeyTable {
  private static final int BITS = 20;

  /** So many documents have a number. */
  static final int MOST = 1 << BITS;

  /** The bits of a key that count; the others hold the document. */
  static final long KEY = -1L << BITS;

  private long[] entries = new long[1024];
  private int size;
  private int last;
  private boolean sorted;

  /** Notes that a document has a key; documents are added in order. */
  void add(long key, int document) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size++] = key & KEY | document;
    last = document;
    sorted = false;
  }

  /** How many entries there are. */
  int size() {
    return size;
  }

  /** The document of an entry; entries with one key stand together, in order of documents. */
  int document(int entry) {
    return (int) (entries[entry] & ~KEY);
  }

  /** The entry after the last one that has the key of an entry. */
  int end(int entry) {
    sort();
    int end = entry + 1;
    while (end < size && (entries[end] & KEY) == (entries[entry] & KEY)) {
      end++;
    }
    return end;
  }

  /** The keys that two documents have, and in how many documents each is. */
  Map<Long, Integer> common() {
    int[] each = new int[size == 0 ? 0 : last + 1];
    for (int i = 0; i < each.length; i++) {
      each[i] = i;
    }
    return common(each);
  }

  /** The keys that documents of two stories have, and in how many documents each is. */
  Map<Long, Integer> common(int[] stories) {
    sort();
    Map<Long, Integer> common = new HashMap<>();
    int end;
    for (int from = 0; from < size; from = end) {
      end = end(from);
      boolean other = false;
      int documents = 1;
      for (int i = from + 1; i < end; i++) {
        other |= stories[document(i)] != stories[document(from)];
        documents += document(i) != document(i - 1) ? 1 : 0;
      }
      if (other) {
        common.put(entries[from] & KEY, documents);
      }
    }
    return common;
  }

  private void sort() {
    if (!sorted) {
      Arrays.sort(entries, 0, size);
      sorted = true;
    }
  }
}
