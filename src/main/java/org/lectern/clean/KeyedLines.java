package org.lectern.clean;

import java.util.Arrays;
import org.lectern.document.Line;
import org.lectern.document.SourceText;

/** The lines of a text that have a word, with their keys. */
final class KeyedLines {
  /** How many lines make a row. */
  static final int ROW = 3;

  private int[] numbers = new int[64];
  private long[] keys = new long[64];
  private int size;

  KeyedLines(SourceText source) {
    String text = source.text();
    for (int number = 1; number <= source.lineCount(); number++) {
      Line line = source.line(number);
      long key = LineKeys.of(text, line.span().start(), line.span().end());
      if (key != LineKeys.NONE) {
        add(number, key);
      }
    }
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The number of a line in the source, from 1. */
  int number(int at) {
    return numbers[at];
  }

  /** How many rows begin with a line that two more follow. */
  int rows() {
    return Math.max(0, size - ROW + 1);
  }

  /** The key of the row that begins with a line. */
  long row(int at) {
    return LineKeys.join(keys[at], keys[at + 1], keys[at + 2]);
  }

  private void add(int number, long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    keys[size] = key;
    numbers[size++] = number;
  }
}
