package org.lectern.terminal;

import java.text.Normalizer;

/**
 * How many columns a text takes on a terminal. A cluster is what a reader sees as one character: a
 * base with the marks, joiners and modifiers that follow it. It takes 0, 1 or 2 columns.
 */
public final class Widths {
  /** As many UTF-16 units of a cluster are shown; marks can be heaped without end. */
  static final int MOST_UNITS = 32;

  private static final int JOINER = 0x200D;
  private static final char EMOJI_STYLE = 0xFE0F;

  private Widths() {}

  /** The columns of a text. */
  public static int of(String text) {
    int columns = 0;
    for (int at = 0; at < text.length(); ) {
      int next = next(text, at);
      columns += columns(text, at);
      at = next;
    }
    return columns;
  }

  /** The longest beginning of a text that fits into the columns; no cluster is cut. */
  public static String cut(String text, int columns) {
    return text.substring(0, fit(text, 0, columns));
  }

  /** The offset up to which the text from an offset on fits into the columns. */
  public static int fit(String text, int from, int columns) {
    int left = columns;
    int at = from;
    while (at < text.length()) {
      left -= columns(text, at);
      if (left < 0) {
        return at;
      }
      at = next(text, at);
    }
    return at;
  }

  /** The offset after the cluster that begins at an offset. */
  public static int next(String text, int at) {
    int c = text.codePointAt(at);
    int end = at + Character.charCount(c);
    boolean joined = false;
    boolean flag = isFlagLetter(c);
    while (end < text.length()) {
      int d = text.codePointAt(end);
      boolean pair = flag && isFlagLetter(d);
      if (!pair && !(joined && isPictograph(d)) && !isExtending(d)) {
        return end;
      }
      flag = false;
      joined = d == JOINER;
      end += Character.charCount(d);
    }
    return end;
  }

  /** The columns of the cluster that begins at an offset. */
  static int columns(String text, int at) {
    int c = text.codePointAt(at);
    if (c < 0x300) {
      return 1;
    }
    if (isExtending(c)) {
      return 1; // a mark without a base is shown on a blank
    }
    return WideRanges.contains(c) || isFlagLetter(c) || isEmojiStyle(text, at, c) ? 2 : 1;
  }

  /** The cluster as it is written: composed, on a blank where it lacks a base, not endless. */
  static String glyph(String text, int at, int next) {
    char c = text.charAt(at);
    if (next - at == 1 && c < 0x300) {
      return c < ASCII.length ? ASCII[c] : String.valueOf(c);
    }
    String whole = text.substring(at, Math.min(next, at + MOST_UNITS));
    String based = isExtending(whole.codePointAt(0)) ? " " + whole : whole;
    return Normalizer.normalize(based, Normalizer.Form.NFC);
  }

  private static boolean isExtending(int c) {
    if (c < 0x300) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> c >= 0x1160 && c <= 0x11FF || c >= 0x1F3FB && c <= 0x1F3FF;
    };
  }

  /** Followed by the selector that asks for the coloured form of a symbol. */
  private static boolean isEmojiStyle(String text, int at, int c) {
    int next = at + Character.charCount(c);
    return isPictograph(c) && next < text.length() && text.charAt(next) == EMOJI_STYLE;
  }

  private static boolean isFlagLetter(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isPictograph(int c) {
    return c >= 0x2190 && c <= 0x2BFF || c >= 0x1F000 && c <= 0x1FAFF;
  }

  private static final String[] ASCII = new String[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf(c);
    }
  }
}
