package org.lectern.clean;

import java.util.List;
import org.lectern.document.Line;

/**
 * The blank strip between two columns of running text that a dump prints side by side: where most
 * lines of a page have blanks and then a word. Tables have such strips too, but their cells do not
 * begin as the middle of a sentence does.
 */
final class Gutter {
  private static final int WIDEST = 160;
  private static final int NARROWEST = 15;

  /** So many of ten lines of each column at least begin with a small letter. */
  private static final int RUNNING_ON = 3;

  private static final int FEWEST_WORDS = 3;

  private final String text;
  private final List<Line> lines;

  /** A gutter of some lines of a text. */
  Gutter(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /**
   * The column where the right column begins, or -1 where the lines are one column.
   *
   * @param fewest so many lines must have both
   */
  int find(int fewest) {
    int[] begins = new int[WIDEST];
    for (Line line : lines) {
      int end = Math.min(line.span().length(), WIDEST);
      for (int x = NARROWEST; x < end; x++) {
        begins[x] += isBegin(line, x) ? 1 : 0;
      }
    }
    int best = 0;
    for (int x = 0; x < WIDEST; x++) {
      best = begins[x] > begins[best] ? x : best;
    }
    return begins[best] >= fewest && areColumns(best, fewest) ? best : -1;
  }

  /** Whether a line has words on both sides, and none across. */
  boolean parts(Line line, int column) {
    return isFree(line, column) && words(line, 0, column) > 0 && words(line, column) > 0;
  }

  /** Whether a line has nothing just before a column. */
  boolean isFree(Line line, int column) {
    return isBlank(line, column - 1) && isBlank(line, column - 2);
  }

  private boolean isBegin(Line line, int x) {
    return isFree(line, x) && !isBlank(line, x);
  }

  private boolean areColumns(int column, int fewest) {
    int full = 0;
    int both = 0;
    int left = 0;
    int right = 0;
    int words = 0;
    for (Line line : lines) {
      full += words(line, 0) > 0 ? 1 : 0;
      if (parts(line, column)) {
        both++;
        left += isLower(line, 0) ? 1 : 0;
        right += isLower(line, column) ? 1 : 0;
        words += words(line, 0);
      }
    }
    return both >= fewest
        && both * 2 >= full
        && words >= 2 * FEWEST_WORDS * both
        && left * 10 >= RUNNING_ON * both
        && right * 10 >= RUNNING_ON * both;
  }

  private boolean isLower(Line line, int from) {
    int x = from;
    while (x < line.span().length() && isBlank(line, x)) {
      x++;
    }
    return x < line.span().length() && Character.isLowerCase(at(line, x));
  }

  private int words(Line line, int from) {
    return words(line, from, line.span().length());
  }

  private int words(Line line, int from, int to) {
    int words = 0;
    for (int x = from; x < Math.min(to, line.span().length()); x++) {
      words += !isBlank(line, x) && (x == from || isBlank(line, x - 1)) ? 1 : 0;
    }
    return words;
  }

  private boolean isBlank(Line line, int x) {
    return x >= line.span().length() || Words.isBlank(at(line, x));
  }

  private char at(Line line, int x) {
    return text.charAt(line.span().start() + x);
  }
}
