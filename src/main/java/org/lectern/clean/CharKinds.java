package org.lectern.clean;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** What the characters are, as Unicode has it: tables that are filled as characters are met. */
final class CharKinds {
  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int UPPER = 4;
  private static final int LOWER = 8;
  private static final int SYMBOL = 16;
  private static final int HALF = 32;

  private static final int SIZE = 256;

  /** Latin, Greek and Cyrillic characters, which most texts are written with. */
  private static final Page ALPHABETS = Page.of(0, 0x530);

  private static final AtomicReferenceArray<Page> PAGES = new AtomicReferenceArray<>(SIZE);

  private CharKinds() {}

  /** What some characters in a row are, and what they are as words are compared. */
  private static final class Page {
    private final byte[] kinds;
    private final char[] folded;

    private Page(byte[] kinds, char[] folded) {
      this.kinds = kinds;
      this.folded = folded;
    }

    static Page of(int from, int count) {
      byte[] kinds = new byte[count];
      char[] folded = new char[count];
      for (int i = 0; i < count; i++) {
        char c = (char) (from + i);
        kinds[i] = (byte) kind(c);
        boolean word = (kinds[i] & (LETTER | DIGIT | HALF)) != 0;
        folded[i] = word ? Character.toLowerCase(c) : 0;
      }
      return new Page(kinds, folded);
    }
  }

  /** Whether the character is a letter. */
  static boolean isLetter(char c) {
    return is(c, LETTER);
  }

  /** Whether the character is a letter, or half of one beyond the first 65,536 characters. */
  static boolean isLetterOrHalf(char c) {
    return is(c, LETTER | HALF);
  }

  /** Whether the character is a digit. */
  static boolean isDigit(char c) {
    return is(c, DIGIT);
  }

  /** Whether the character is a letter or a digit. */
  static boolean isLetterOrDigit(char c) {
    return is(c, LETTER | DIGIT);
  }

  /** Whether the character is a capital letter. */
  static boolean isUpper(char c) {
    return is(c, UPPER);
  }

  /** Whether the character is a small letter. */
  static boolean isLower(char c) {
    return is(c, LOWER);
  }

  /** Whether the character is a symbol of mathematics, of a currency, or another. */
  static boolean isSymbol(char c) {
    return is(c, SYMBOL);
  }

  /** Whether the character belongs to a word. */
  static boolean isWord(char c) {
    return is(c, LETTER | DIGIT | HALF);
  }

  /** A character of a word as words are compared: small; 0 for one that is of no word. */
  static char folded(char c) {
    char[] alphabets = ALPHABETS.folded;
    return c < alphabets.length ? alphabets[c] : page(c).folded[c % SIZE];
  }

  private static boolean is(char c, int kinds) {
    byte[] alphabets = ALPHABETS.kinds;
    int of = c < alphabets.length ? alphabets[c] : page(c).kinds[c % SIZE];
    return (of & kinds) != 0;
  }

  private static Page page(char c) {
    Page page = PAGES.get(c / SIZE);
    if (page == null) {
      page = Page.of(c / SIZE * SIZE, SIZE);
      PAGES.set(c / SIZE, page);
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
        | (Character.isSurrogate(c) ? HALF : 0);
  }
}
