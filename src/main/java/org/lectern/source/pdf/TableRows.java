package org.lectern.source.pdf;

import java.util.List;

/** Tells rows of a table: lines in several cells that stand below those of the line before. */
final class TableRows {
  /** Rows of two cells that make a table, at least; with more cells one row less. */
  private static final int LEAST = 3;

  /** Cells stand below each other whose sides or middles are at most so far apart, in points. */
  private static final double SLACK = 3;

  private TableRows() {}

  /** For each of the lines of a column, whether it is a row of a table. */
  static boolean[] in(List<Row> rows) {
    boolean[] table = new boolean[rows.size()];
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || !isBelow(rows.get(i - 1).cells(), rows.get(i).cells())) {
        int least = rows.get(from).cells().size() > 2 ? LEAST - 1 : LEAST;
        boolean rowsOfTable = i - from >= least;
        for (int k = from; k < i && rowsOfTable; k++) {
          table[k] = true;
        }
        from = i;
      }
    }
    return table;
  }

  /** Whether two cells of a line or more stand below cells of another one. */
  private static boolean isBelow(List<Box> cells, List<Box> next) {
    int below = 0;
    boolean same = cells.size() == next.size() && cells.size() > 2;
    for (Box cell : next) {
      for (Box above : cells) {
        below += isAligned(above, cell) || same && isOver(above, cell) ? 1 : 0;
      }
    }
    return cells.size() > 1 && next.size() > 1 && below > 1;
  }

  /** Whether one cell stands over another for most of its width. */
  private static boolean isOver(Box one, Box other) {
    return one.sharedWidth(other) > 0.6 * Math.min(one.width(), other.width());
  }

  private static boolean isAligned(Box one, Box other) {
    double middle = (one.left() + one.right() - other.left() - other.right()) / 2;
    return Math.abs(one.left() - other.left()) < SLACK
        || Math.abs(one.right() - other.right()) < SLACK
        || Math.abs(middle) < SLACK;
  }
}
