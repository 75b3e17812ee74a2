package org.lectern.clean;

import java.util.Locale;

/** What the characters of a running text are to the one who joins its lines. */
final class Letters {
  private static final String CLOSERS = "\"'”’»)]*_“";
  private static final String STOPS = ".!?…。！？؟۔։।";

  private Letters() {}

  /** Whether the character is seen as nothing at all: it is left out of passages. */
  static boolean isUnseen(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  /** Whether the character is a blank of whatever width, or unseen at the edge of a line. */
  static boolean isBlank(char c) {
    if (c < 0x80) {
      return c <= ' ';
    }
    return isGap(c) || c != '\u00AD' && isUnseen(c);
  }

  /** Whether the character parts two words and is written as one blank. */
  static boolean isGap(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c > '\u0FFF' && isWideGap(c);
  }

  /** The blanks of Unicode above the Latin ones, and what stands for the end of a page. */
  private static boolean isWideGap(char c) {
    return c >= '\u2000' && c <= '\u200A'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000'
        || c == '\u1680'
        || c == Galley.PAGE_END;
  }

  /**
   * Whether the character is a small letter of a script that has capitals, which words within a
   * sentence begin with. Georgian has capitals in Unicode, but is written without them.
   */
  static boolean isLower(char c) {
    return CharKinds.isLower(c) && !(c >= '\u10D0' && c <= '\u10FF');
  }

  /** Whether the character is a letter of a script written with blanks and without capitals. */
  static boolean isUncased(char c) {
    return CharKinds.isLetter(c) && !isLower(c) && !CharKinds.isUpper(c) && !isUnspaced(c);
  }

  /** Whether the character ends a sentence. */
  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  /** Whether the character may stand between the stop of a sentence and its end. */
  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Whether the character is a hyphen that may part a word at the end of a line. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00AD';
  }

  /** Whether the character stands inside a word, hyphens apart. */
  static boolean isOfWord(char c) {
    if (c < 0x80) {
      return Words.isWord(c) || c == '\'';
    }
    return c == '’' || CharKinds.isLetterOrDigit(c);
  }

  /** Whether the character belongs to a script that is written without blanks. */
  static boolean isUnspaced(char c) {
    return c >= '\u2E80' && (Character.isIdeographic(c) || c >= '\u3001' && c <= '\u30FF');
  }

  /** A Latin ligature as separate letters; any other character as it is. */
  static String writtenOut(char c) {
    return switch (c) {
      case '\uFB00' -> "ff";
      case '\uFB01' -> "fi";
      case '\uFB02' -> "fl";
      case '\uFB03' -> "ffi";
      case '\uFB04' -> "ffl";
      case '\uFB05', '\uFB06' -> "st";
      default -> String.valueOf(c);
    };
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
