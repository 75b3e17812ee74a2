package org.lectern.terminal;

import java.util.Optional;

/**
 * Rows that moved together: within a region of the screen, each row of the new frame stands where
 * the row {@code by} further down stood.
 *
 * @param top the first row of the region, from 0
 * @param bottom its last row
 * @param by how many rows they went up; below 0 where they went down
 */
record Shift(int top, int bottom, int by) {
  /** A shift costs some 20 bytes, and as much again to repair its edges. */
  private static final int WORTH = 40;

  /** The shift that leaves the fewest cells to write, if any is worth its bytes. */
  static Optional<Shift> between(Canvas front, Canvas back) {
    int[][] old = texts(front);
    int[][] wanted = texts(back);
    int[] right = new int[old.length + 1]; // cells that are right already, in the rows before
    for (int row = 0; row < old.length; row++) {
      right[row + 1] = right[row] + equal(old[row], wanted[row]);
    }
    boolean few = front.rows() * front.columns() - right[old.length] < WORTH;
    return few ? Optional.empty() : new Search(old, wanted, right).best();
  }

  /** Tries each distance; keeps the region with the largest gain. */
  private static final class Search {
    private final int[][] old;
    private final int[][] wanted;
    private final int[] right;
    private int most = WORTH;
    private Optional<Shift> best = Optional.empty();

    Search(int[][] old, int[][] wanted, int[] right) {
      this.old = old;
      this.wanted = wanted;
      this.right = right;
    }

    Optional<Shift> best() {
      for (int distance = 1; distance < old.length; distance++) {
        tryDistance(distance);
        tryDistance(-distance);
      }
      return best;
    }

    /** The run of rows with the largest sum of gains (Kadane's algorithm). */
    private void tryDistance(int by) {
      int first = Math.max(0, -by);
      int last = old.length - 1 - Math.max(0, by);
      int gain = 0;
      int from = first;
      for (int row = first; row <= last; row++) {
        if (gain <= 0) {
          from = row;
          gain = -blanked(row + by, row);
        }
        gain += equal(old[row + by], wanted[row]) - (right[row + 1] - right[row]);
        keep(from, row, by, gain - blanked(row + 1, row + by + 1));
      }
    }

    /** What stood right in rows that become blank; about half of it is blank anyway. */
    private int blanked(int from, int to) {
      return from < to ? (right[to] - right[from]) / 2 : 0;
    }

    private void keep(int from, int to, int by, int gain) {
      if (gain > most) {
        most = gain;
        best = Optional.of(new Shift(Math.min(from, from + by), Math.max(to, to + by), by));
      }
    }
  }

  private static int equal(int[] a, int[] b) {
    int equal = 0;
    for (int i = 0; i < a.length; i++) {
      if (a[i] == b[i]) {
        equal++;
      }
    }
    return equal;
  }

  /** Each cell as a number; styles are left out, which the writing of cells repairs. */
  private static int[][] texts(Canvas canvas) {
    int[][] texts = new int[canvas.rows()][canvas.columns()];
    for (int row = 0; row < canvas.rows(); row++) {
      for (int column = 0; column < canvas.columns(); column++) {
        texts[row][column] = canvas.glyph(column, row).hashCode();
      }
    }
    return texts;
  }
}
