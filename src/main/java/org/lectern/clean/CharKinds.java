package org.lectern.clean;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** What the characters are, as Unicode has it: tables that are filled as characters are met. */
final class CharKinds {
  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int UPPER = 4;
  private static final int LOWER = 8;
  private static final int SYMBOL = 16;
  private static final int SURROGATE = 32;

  private static final int SIZE = 256;
  private static final byte[] LATIN = page(0);
  private static final AtomicReferenceArray<byte[]> PAGES = new AtomicReferenceArray<>(SIZE);

  private CharKinds() {}

  /** Whether the character is a letter. */
  static boolean isLetter(char c) {
    return (of(c) & LETTER) != 0;
  }

  /** Whether the character is a letter, or half of one beyond the first 65,536 characters. */
  static boolean isLetterOrHalf(char c) {
    return (of(c) & (LETTER | SURROGATE)) != 0;
  }

  /** Whether the character is a digit. */
  static boolean isDigit(char c) {
    return (of(c) & DIGIT) != 0;
  }

  /** Whether the character is a letter or a digit. */
  static boolean isLetterOrDigit(char c) {
    return (of(c) & (LETTER | DIGIT)) != 0;
  }

  /** Whether the character is a capital letter. */
  static boolean isUpper(char c) {
    return (of(c) & UPPER) != 0;
  }

  /** Whether the character is a small letter. */
  static boolean isLower(char c) {
    return (of(c) & LOWER) != 0;
  }

  /** Whether the character is a symbol of mathematics, of a currency, or another. */
  static boolean isSymbol(char c) {
    return (of(c) & SYMBOL) != 0;
  }

  private static int of(char c) {
    return c < SIZE ? LATIN[c] : beyond(c);
  }

  private static int beyond(char c) {
    byte[] page = PAGES.get(c >> 8);
    if (page == null) {
      page = page(c & 0xFF00);
      PAGES.set(c >> 8, page);
    }
    return page[c & 0xFF];
  }

  private static byte[] page(int from) {
    byte[] page = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      page[i] = (byte) kind((char) (from + i));
    }
    return page;
  }

  private static int kind(char c) {
    int type = Character.getType(c);
    boolean symbol =
        type == Character.OTHER_SYMBOL
            || type == Character.MATH_SYMBOL
            || type == Character.CURRENCY_SYMBOL;
    return (Character.isLetter(c) ? LETTER : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (Character.isUpperCase(c) ? UPPER : 0)
        | (Character.isLowerCase(c) ? LOWER : 0)
        | (symbol ? SYMBOL : 0)
        | (Character.isSurrogate(c) ? SURROGATE : 0);
  }
}
