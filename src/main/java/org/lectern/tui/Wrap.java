package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.lectern.terminal.Widths;

/** Breaks a text into rows: at blanks, after hyphens and dashes, else where the row is full. */
final class Wrap {
  private Wrap() {}

  /** What takes the rows. */
  interface Rows {
    /** One row of the text, without the blanks around it. */
    void row(int from, int to);
  }

  /** Gives the rows of a text in order; an empty text has none. */
  static void rows(String text, int width, Rows rows) {
    int at = skipBlanks(text, 0);
    while (at < text.length()) {
      int full = Math.max(Widths.fit(text, at, width), Widths.next(text, at));
      int end = full >= text.length() ? text.length() : breakBefore(text, at, full);
      int trimmed = end;
      while (trimmed > at && text.charAt(trimmed - 1) <= ' ') {
        trimmed--;
      }
      rows.row(at, trimmed);
      at = skipBlanks(text, end);
    }
  }

  /** The rows of a text, the last of them cut where there are more than so many. */
  static List<String> brief(String text, int width, int most) {
    List<Integer> starts = new ArrayList<>();
    rows(text, width, (from, to) -> starts.add(from));
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < starts.size() && i < most; i++) {
      boolean last = i + 1 == most || i + 1 == starts.size();
      int end = last ? text.length() : starts.get(i + 1);
      rows.add(Words.brief(text.substring(starts.get(i), end).stripTrailing(), width));
    }
    return rows;
  }

  /** How many rows a text takes. */
  static int count(String text, int width) {
    int[] rows = {0};
    IntConsumer more = n -> rows[0] += n;
    rows(text, width, (from, to) -> more.accept(1));
    return rows[0];
  }

  /** The last offset up to {@code full} where a row may end; {@code full} where there is none. */
  private static int breakBefore(String text, int at, int full) {
    if (text.charAt(full) <= ' ') {
      return full;
    }
    for (int end = full; end > at; end--) {
      char before = text.charAt(end - 1);
      if (before <= ' ' || isDash(text, end) || isIdeograph(before)) {
        return end;
      }
    }
    return full;
  }

  private static boolean isDash(String text, int end) {
    char c = text.charAt(end - 1);
    return c == '—'
        || (c == '-' || c == '–' || c == '/')
            && end >= 2
            && end < text.length()
            && Character.isLetter(text.charAt(end - 2))
            && Character.isLetter(text.charAt(end));
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x3000 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3;
  }

  private static int skipBlanks(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }
}
