package org.lectern.clean;

/**
 * Numbers for lines that are equal where the lines say the same: case, signs, list marks, the marks
 * of links and what numbers say aside.
 */
final class LineKeys {
  /** The key of a line without a letter or a digit. */
  static final long NONE = 0;

  /** Of a longer line so many characters tell. */
  private static final int LONGEST = 120;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private LineKeys() {}

  /** The key of a line between two offsets of a text. */
  static long of(String text, int start, int end) {
    int last = Math.min(end, start + LONGEST);
    long key = NONE;
    boolean inWord = false;
    boolean inNumber = false;
    for (int i = start; i < last; i++) {
      char c = text.charAt(i);
      if (c == '[' && Shape.isMark(text, i, end)) {
        i = text.indexOf(']', i);
      } else if (isDigit(c)) {
        key = inNumber ? key : add(inWord ? key : key + FACTOR, '0');
        inNumber = true;
        inWord = true;
      } else if (Words.isWord(c)) {
        key = add(inWord ? key : key + FACTOR, lower(c));
        inNumber = false;
        inWord = true;
      } else if (!Words.isInside(c)) {
        inNumber = false;
        inWord = false;
      }
    }
    return key;
  }

  /** One key for lines in a row. */
  static long join(long first, long second, long third) {
    return mix(mix(mix(first) + second) + third);
  }

  /** A number that differs in its high bits where two keys differ at all. */
  static long mix(long key) {
    long mixed = (key ^ key >>> 32) * FACTOR;
    return (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
  }

  /** A letter in lower case. */
  static char lower(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
  }

  private static long add(long key, char c) {
    return key * 1_000_003 + c + 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
