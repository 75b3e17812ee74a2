package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where words stand on a page, on a grid, and the tall strips between them. */
final class Ink {
  /** Height of a cell in shares of the size of the type: a row of words fills about three. */
  private static final double CELL_HEIGHT = 0.3;

  private static final int MOST_GAPS = 12;
  private static final int CELLS_A_ROW = 3;
  private static final int BLANK_CELLS = 6;
  private static final double CELL_WIDTH = 2;
  private static final int MOST_CELLS = 600;

  /** A gap between columns is as wide as so much of the size of the type, at least. */
  private static final double NARROWEST = 0.8;

  /** No blank between words is wider, in shares of the size of the type. */
  private static final double BLANK = 0.75;

  private final Box box;
  private final double wide;
  private final double high;
  private final int across;
  private final int down;
  private final int reach;

  /** For each row of cells, how many are inked up to each one. */
  private final int[][] sums;

  private Ink(Box box, double size) {
    this.box = box;
    this.wide = Math.max(CELL_WIDTH, box.width() / MOST_CELLS);
    this.high = Math.max(CELL_HEIGHT * size, box.height() / MOST_CELLS);
    this.across = (int) (box.width() / wide) + 1;
    this.down = (int) (box.height() / high) + 1;
    this.reach = Math.max(2, (int) Math.round(NARROWEST * size / wide));
    this.sums = new int[down][across + 1];
  }

  /** The ink of some words. */
  static Ink of(List<Word> words) {
    Box box = words.get(0).box();
    for (Word word : words) {
      box = box.with(word.box());
    }
    Ink ink = new Ink(box, Rows.usualSize(words));
    Word before = words.get(0);
    for (Word word : words) {
      ink.mark(word.box());
      if (isBlankBetween(before, word)) {
        ink.mark(before.box().with(word.box()));
      }
      before = word;
    }
    ink.sum();
    return ink;
  }

  /** Whether nothing but the blank of a line stands between two words drawn one after the other. */
  private static boolean isBlankBetween(Word word, Word next) {
    double gap = next.left() - word.right();
    return gap > 0 && gap < BLANK * word.size() && word.base() == next.base();
  }

  private void mark(Box word) {
    int from = column(word.left());
    int to = column(word.right());
    for (int y = row(word.top()); y <= row(word.bottom()); y++) {
      for (int x = from; x <= to; x++) {
        sums[y][x + 1] = 1;
      }
    }
  }

  private void sum() {
    for (int[] row : sums) {
      for (int x = 1; x < row.length; x++) {
        row[x] += row[x - 1];
      }
    }
  }

  private int column(double x) {
    return Math.min(across - 1, Math.max(0, (int) ((x - box.left()) / wide)));
  }

  private int row(double y) {
    return Math.min(down - 1, Math.max(0, (int) ((y - box.top()) / high)));
  }

  /** The strips, the one with most rows on both sides first; of overlapping ones the tallest. */
  List<Gap> gaps() {
    List<Gap> found = new ArrayList<>();
    for (int x = 1; x + reach < across; x++) {
      addGaps(x, found);
    }
    found.sort(Comparator.comparingInt((Gap gap) -> -gap.rows()).thenComparing(g -> -g.middle()));
    List<Gap> apart = new ArrayList<>();
    for (Gap gap : found) {
      if (apart.size() < MOST_GAPS && isApart(gap, apart)) {
        apart.add(gap);
      }
    }
    return apart;
  }

  private static boolean isApart(Gap gap, List<Gap> others) {
    for (Gap other : others) {
      boolean high = gap.box().sharedHeight(other.box()) > 0;
      if (high && gap.box().sharedWidth(other.box()) > 0) {
        return false;
      }
    }
    return true;
  }

  /** The strips of the least width that begin in one column of cells. */
  private void addGaps(int x, List<Gap> found) {
    int from = 0;
    for (int y = 0; y <= down; y++) {
      if (y == down || sums[y][x + reach] > sums[y][x]) {
        if (y > from + 2) {
          addGap(x, from, y, found);
        }
        from = y + 1;
      }
    }
  }

  private void addGap(int x, int from, int to, List<Gap> found) {
    int both = 0;
    int first = to;
    int last = from;
    for (int y = from; y < to; y++) {
      boolean beside = sums[y][x] > 0 && sums[y][across] > sums[y][x + reach];
      both += beside ? 1 : 0;
      first = beside ? Math.min(first, y) : first;
      last = beside ? y : last;
    }
    if (both > 0) {
      double top = box.top() + (edge(first, from - 1, -1) + 1) * high;
      double bottom = box.top() + edge(last, to, 1) * high;
      double left = box.left() + x * wide;
      found.add(
          new Gap(
              new Box(left, top, left + reach * wide, bottom), Math.max(1, both / CELLS_A_ROW)));
    }
  }

  /** From the last row with ink on both sides on to where one side ends with a space. */
  private int edge(int from, int end, int step) {
    int blank = 0;
    int y = from;
    while (y != end && blank < BLANK_CELLS) {
      blank = sums[y][across] == 0 ? blank + 1 : 0;
      y += step;
    }
    return y;
  }
}
