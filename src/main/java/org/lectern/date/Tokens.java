package org.lectern.date;

import java.util.Arrays;

/**
 * A stretch of text cut into words, numbers and marks. An address or a mail address is one mark, so
 * that nothing is found in it. Positions outside the stretch can be asked for: nothing stands
 * there.
 */
final class Tokens {
  /** What a token that is no number has for a number. */
  static final int NO_NUMBER = -1;

  private final String text;
  private final Lexicon lexicon;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] numbers = new int[64];
  private Word[] words = new Word[64];
  private int count;

  /** Cuts the text between two offsets. */
  Tokens(String text, int from, int to, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    int at = from;
    while (at < to) {
      at = Character.isWhitespace(text.charAt(at)) ? at + 1 : chunk(at, to);
    }
  }

  /** How many tokens there are. */
  int count() {
    return count;
  }

  /** The offset of a token's first character. */
  int start(int i) {
    return starts[i];
  }

  /** The offset after a token's last character. */
  int end(int i) {
    return ends[i];
  }

  /** The word at a position; {@link Word#OTHER} where none is known. */
  Word word(int i) {
    return inside(i) ? words[i] : Word.OTHER;
  }

  /** Whether the word at a position can be of a kind. */
  boolean is(int i, Kind kind) {
    return word(i).is(kind);
  }

  /** What the word at a position means as a kind; -1 where it is not of that kind. */
  int value(int i, Kind kind) {
    return word(i).value(kind);
  }

  /** The plain whole number at a position; {@link #NO_NUMBER} where none stands there. */
  int number(int i) {
    return inside(i) ? numbers[i] : NO_NUMBER;
  }

  /** How many characters a token has; 0 outside. */
  int length(int i) {
    return inside(i) ? ends[i] - starts[i] : 0;
  }

  /** The characters of a token; empty outside. */
  String surface(int i) {
    return inside(i) ? text.substring(starts[i], ends[i]) : "";
  }

  /** Whether a token says this, which is in small letters, whatever its own case. */
  boolean says(int i, String what) {
    return length(i) == what.length() && isSame(text, starts[i], what);
  }

  /** Whether a text has these small letters at an offset, whatever their case there. */
  static boolean isSame(String text, int from, String small) {
    for (int i = 0; i < small.length(); i++) {
      char c = text.charAt(from + i);
      char wanted = small.charAt(i);
      if (c != wanted && (c | ' ') != wanted) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token says one of these, whatever its case. */
  boolean saysAny(int i, String... any) {
    for (String what : any) {
      if (says(i, what)) {
        return true;
      }
    }
    return false;
  }

  /** The first character of a token; a blank outside. */
  char first(int i) {
    return inside(i) ? text.charAt(starts[i]) : ' ';
  }

  /** Whether a token is a single mark. */
  boolean mark(int i, char mark) {
    return length(i) == 1 && first(i) == mark;
  }

  /** Whether a token is a hyphen or a dash. */
  boolean dash(int i) {
    return length(i) == 1 && "-\u2010\u2011\u2013\u2014".indexOf(first(i)) >= 0;
  }

  /** Whether a token begins with a capital. */
  boolean capital(int i) {
    return Character.isUpperCase(first(i));
  }

  /** Whether a token is a word, known or not. */
  boolean letters(int i) {
    return Character.isLetter(first(i));
  }

  /** Whether no blank stands between a token and the next one. */
  boolean joined(int i) {
    return inside(i) && inside(i + 1) && ends[i] == starts[i + 1];
  }

  private boolean inside(int i) {
    return i >= 0 && i < count;
  }

  /** Cuts what stands up to the next blank and returns the offset after it. */
  private int chunk(int from, int to) {
    int end = from;
    boolean address = false;
    while (end < to && !Character.isWhitespace(text.charAt(end))) {
      char c = text.charAt(end);
      address |= c == '@' || c == '_' || c == ':' && text.startsWith("://", end);
      end++;
    }
    if (address || text.startsWith("www.", from)) {
      add(from, end, NO_NUMBER, Word.OTHER);
    } else {
      cut(from, end);
    }
    return end;
  }

  private void cut(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        at = number(at, to);
      } else if (Character.isLetter(c)) {
        at = word(at, to);
      } else {
        add(at, at + 1, NO_NUMBER, Word.OTHER);
        at++;
      }
    }
  }

  private int word(int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    add(from, end, NO_NUMBER, lexicon.word(text, from, end));
    return end;
  }

  /** Takes digits; groups of thousands and a decimal part make the number no plain one. */
  private int number(int from, int to) {
    int end = digits(from, to);
    int plain = end - from <= 9 ? Integer.parseInt(text, from, end, 10) : NO_NUMBER;
    while (end < to && isGroup(from, end, to)) {
      end = digits(end + 1, to);
      plain = NO_NUMBER;
    }
    add(from, end, plain, Word.OTHER);
    return end;
  }

  private boolean isGroup(int from, int at, int to) {
    int next = digits(at + 1, to) - (at + 1);
    return text.charAt(at) == ',' && next == 3 && at - from <= 11
        || text.charAt(at) == '.' && next > 0;
  }

  private int digits(int from, int to) {
    int end = from;
    while (end < to && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(int start, int end, int number, Word word) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      numbers = Arrays.copyOf(numbers, 2 * count);
      words = Arrays.copyOf(words, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    numbers[count] = number;
    words[count] = word;
    count++;
  }
}
