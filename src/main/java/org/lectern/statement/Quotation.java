package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in quotation marks.
 *
 * @param from the offset of the opening mark in the passage's text
 * @param to the offset after the closing mark
 * @param closed false where the passage ends before the quotation does
 */
record Quotation(int from, int to, boolean closed) {
  private static final String CLOSERS = "\"”’'»“";

  /** The quotations of a text in order; none lies in another. */
  static List<Quotation> of(String text) {
    return of(text, 0);
  }

  /** The same for a text whose first characters go on with a quotation that began before it. */
  static List<Quotation> of(String text, int carried) {
    List<Quotation> quotations = new ArrayList<>();
    if (carried > 0) {
      quotations.add(new Quotation(0, carried, true));
    }
    String unclosed = "";
    int i = carried;
    while (i < text.length()) {
      char closer = closerOf(text, i);
      if (closer == 0 || unclosed.indexOf(closer) >= 0) {
        i++;
        continue;
      }
      int end = end(text, i + 1, closer);
      boolean single = closer == '’' || closer == '\'';
      if (end < 0 && single) {
        unclosed += closer;
        i++;
      } else {
        quotations.add(new Quotation(i, end < 0 ? text.length() : end, end >= 0));
        i = end < 0 ? text.length() : end;
      }
    }
    return quotations;
  }

  /** How many words stand between the marks. */
  int words(String text) {
    int words = 0;
    for (int i = from + 1; i < to; i++) {
      boolean begins =
          Character.isLetterOrDigit(text.charAt(i))
              && !Character.isLetterOrDigit(text.charAt(i - 1));
      words += begins ? 1 : 0;
    }
    return words;
  }

  /**
   * The mark that closes the quotation that the mark at {@code i} opens, or 0 where it opens none.
   */
  private static char closerOf(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x80 && c != '"' && c != '\'') {
      return 0;
    }
    if (CLOSERS.indexOf(c) < 0 && c != '‘' && c != '«' && c != '„') {
      return 0;
    }
    boolean atStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    boolean beforeWord = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
    return switch (c) {
      case '“', '„' -> '”';
      case '«' -> '»';
      case '‘' -> atStart && beforeWord ? '’' : 0;
      case '\'' -> atStart && beforeWord ? '\'' : 0;
      case '"' -> atStart && beforeWord ? '"' : 0;
      default -> 0;
    };
  }

  private static int end(String text, int from, char closer) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == closer || closes(c, closer)) && !isApostrophe(text, i, closer)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Writers mix marks: a curly opening mark may find a straight closing one. */
  private static boolean closes(char c, char closer) {
    return closer == '”' && c == '"';
  }

  /** Where a text first closes a quotation that it does not open, after the mark; 0 if nowhere. */
  static int firstClosed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '”' || c == '“') {
        boolean closes = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
        return closes && c != '“' ? i + 1 : 0;
      }
    }
    return 0;
  }

  private static boolean isApostrophe(String text, int i, char closer) {
    return (closer == '’' || closer == '\'')
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }
}
