package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads words out of text as rules compare them: lower case, without apostrophes and emphasis. */
final class Words {
  private static final String CLOSERS = "\"'”’»)]*_“";
  private static final String ENDS = ".!?…。！？؟۔։।";
  private static final String BULLETS = "•*-–—·●▪◦►»+|○■□‣";

  private Words() {}

  /** Whether a character parts words: white space of any width, or none at all, or a page end. */
  static boolean isBlank(char c) {
    if (c < 0x80) {
      return c <= ' ' && Character.isWhitespace(c);
    }
    return Letters.isGap(c) || c == '\u200B' || c == '\uFEFF';
  }

  /** Whether a character belongs to a word. */
  static boolean isWord(char c) {
    return CharKinds.isWord(c);
  }

  /** A character of a word as words are compared: small; 0 for one that is of no word. */
  static char folded(char c) {
    return CharKinds.folded(c);
  }

  /** Whether a character stands within words without being read as part of them. */
  static boolean isInside(char c) {
    return c == '\'' || c == '’' || c == '*' || c == '_';
  }

  /** The words of a text in lower case, at most so many. */
  static List<String> of(CharSequence text, int most) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean plain = true;
    for (int i = 0; i <= text.length() && words.size() < most; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isWord(c)) {
        plain &= c < 0x80;
        word.append(c < 0x80 ? folded(c) : c);
      } else if (word.length() > 0 && !isInside(c)) {
        words.add(plain ? word.toString() : word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
        plain = true;
      }
    }
    return words;
  }

  /** Whether a text ends as a sentence does, closing quotation marks and brackets aside. */
  static boolean endsSentence(CharSequence text, int start, int end) {
    int i = end;
    while (i > start && CLOSERS.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i > start && ENDS.indexOf(text.charAt(i - 1)) >= 0;
  }

  /** Whether a character ends sentences. */
  static boolean isEnd(char c) {
    return c < 0x80 ? c == '.' || c == '!' || c == '?' : ENDS.indexOf(c) >= 0;
  }

  /** The offset after a list mark and its blanks, or the start where there is none. */
  static int afterBullet(CharSequence text, int start, int end) {
    if (start >= end || BULLETS.indexOf(text.charAt(start)) < 0) {
      return start;
    }
    int i = start + 1;
    if (i < end && !isBlank(text.charAt(i))) {
      return start;
    }
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A text without the numbers in brackets that text browsers write for links. */
  static String withoutMarks(String text) {
    if (text.indexOf('[') < 0) {
      return text;
    }
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '[' && Shape.isMark(text, i, text.length())) {
        i = text.indexOf(']', i);
      } else {
        bare.append(text.charAt(i));
      }
    }
    return bare.toString();
  }

  /** Whether one web address and nothing else stands in a range. */
  static boolean isAddress(CharSequence text, int start, int end) {
    if (end - start < 8 || !(begins(text, start, "http") || begins(text, start, "www."))) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (isBlank(text.charAt(i))) {
        return false;
      }
    }
    return begins(text, start, "www.")
        || begins(text, start, "http://")
        || begins(text, start, "https://");
  }

  /** Whether a text has some characters at an offset. */
  static boolean begins(CharSequence text, int at, String what) {
    if (at + what.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < what.length(); i++) {
      if (text.charAt(at + i) != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
