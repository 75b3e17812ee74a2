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
  /** The bytes of moving the cursor and changing the style, where writing must begin anew. */
  private static final int BEGINNING = 8;

  /** The bytes of a shift itself; those of setting and unsetting its region come on top. */
  private static final int SHIFTING = 10;

  private static final int REGION = 12;

  /** A gap that is written over rather than jumped. */
  private static final int GAP = 7;

  /** The shift that leaves the fewest bytes to write, if there is one. */
  static Optional<Shift> between(Canvas front, Canvas back) {
    return new Search(texts(front), texts(back)).best();
  }

  /** Tries each distance; keeps the region that saves most. */
  private static final class Search {
    private final int[][] old;
    private final int[][] wanted;
    private final int[] stay; // the bytes of all rows before one, where nothing is shifted
    private final int[] fresh; // the same where all were blank
    private int most;
    private Optional<Shift> best = Optional.empty();

    Search(int[][] old, int[][] wanted) {
      this.old = old;
      this.wanted = wanted;
      this.stay = new int[old.length + 1];
      this.fresh = new int[old.length + 1];
      for (int row = 0; row < old.length; row++) {
        stay[row + 1] = stay[row] + cost(old[row], wanted[row]);
        fresh[row + 1] = fresh[row] + blankCost(wanted[row]);
      }
    }

    Optional<Shift> best() {
      for (int distance = 1; distance < old.length && stay[old.length] > SHIFTING; distance++) {
        tryDistance(distance);
        tryDistance(-distance);
      }
      return best;
    }

    /** The run of rows with the largest sum of savings (Kadane's algorithm). */
    private void tryDistance(int by) {
      int first = Math.max(0, -by);
      int last = old.length - 1 - Math.max(0, by);
      int from = first;
      int saved = blanked(from + by, from);
      for (int row = first; row <= last; row++) {
        if (saved <= blanked(row + by, row)) {
          from = row;
          saved = blanked(row + by, row);
        }
        saved += stay[row + 1] - stay[row] - cost(old[row + by], wanted[row]);
        keep(from, row, by, saved + blanked(row + 1, row + by + 1));
      }
    }

    /** What is saved (mostly less than nothing) where the rows of a range become blank. */
    private int blanked(int from, int to) {
      return from < to ? stay[to] - stay[from] - (fresh[to] - fresh[from]) : 0;
    }

    private void keep(int from, int to, int by, int saved) {
      Shift shift = new Shift(Math.min(from, from + by), Math.max(to, to + by), by);
      int net = saved - SHIFTING - (shift.bottom == old.length - 1 ? 0 : REGION);
      if (net > most) {
        most = net;
        best = Optional.of(shift);
      }
    }
  }

  /** About how many bytes change one row into another. */
  private static int cost(int[] from, int[] to) {
    int bytes = 0;
    int written = -GAP - 1; // the last column that is written
    for (int column = 0; column < to.length; column++) {
      if (from[column] != to[column]) {
        int gap = column - written;
        bytes += gap > GAP ? BEGINNING + 1 : gap;
        written = column;
      }
    }
    return bytes;
  }

  private static int blankCost(int[] to) {
    int bytes = BEGINNING;
    for (int text : to) {
      bytes += text == ' ' ? 0 : 1;
    }
    return bytes == BEGINNING ? 0 : bytes;
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
