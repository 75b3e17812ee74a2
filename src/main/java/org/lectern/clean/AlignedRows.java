package org.lectern.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the rows of tables that a program printed with blanks between their cells: lines, one below
 * the other, of three cells or more that begin or end at the same columns. Columns of running text
 * stand side by side too, but their cells have more words.
 */
final class AlignedRows {
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_CELLS = 3;

  /** Cells of a table have so many words on average at most. */
  private static final int MOST_WORDS = 4;

  private final Page page;
  private final List<List<Cell>> rows = new ArrayList<>();

  /** A run of words with single blanks between them, by its columns and its number of words. */
  private record Cell(int start, int end, int words) {
    boolean isUnder(Cell other) {
      return Math.abs(start - other.start) <= 1 || Math.abs(end - other.end) <= 1;
    }

    boolean isWithin(Cell other) {
      return start >= other.start - 1 && start < other.end;
    }
  }

  AlignedRows(Page page) {
    this.page = page;
    int gap = 0;
    for (int i = 0; i < page.lines().size(); i++) {
      LineFeatures line = page.lines().get(i);
      if (gap >= 0 && gap < line.ink().start()) {
        gap = page.text().indexOf("  ", line.ink().start());
      }
      rows.add(gap >= 0 && gap < line.ink().end() ? cells(i) : List.of());
    }
  }

  /** For each line whether it is a row of a table, or goes on with the cells of one. */
  boolean[] read() {
    boolean[] found = new boolean[rows.size()];
    int first = 0;
    while (first < rows.size()) {
      int last = isRow(first) ? end(first) : first;
      if (isTable(first, last)) {
        Arrays.fill(found, first, last + 1, true);
      }
      first = last + 1;
    }
    return found;
  }

  private boolean isRow(int i) {
    return rows.get(i).size() >= FEWEST_CELLS;
  }

  /** The last line of the rows that begin with a line. */
  private int end(int first) {
    int last = first;
    int row = first;
    for (int i = first + 1; i < rows.size() && isNear(i - 1, i); i++) {
      if (isRow(i) && isAligned(row, i)) {
        row = i;
        last = i;
      } else if (isRow(i) || !isUnderCell(row, i)) {
        break;
      }
    }
    return last;
  }

  private boolean isNear(int line, int next) {
    return page.lines().get(next).number() - page.lines().get(line).number() <= 2;
  }

  /** Whether two rows have two cells below each other, or all of the shorter one's but one. */
  private boolean isAligned(int row, int next) {
    int under = 0;
    for (Cell cell : rows.get(next)) {
      under += rows.get(row).stream().anyMatch(cell::isUnder) ? 1 : 0;
    }
    return under >= FEWEST_CELLS - 1;
  }

  /** Whether a line of one or two cells goes on with those of a row. */
  private boolean isUnderCell(int row, int i) {
    List<Cell> cells = rows.get(i).isEmpty() ? cells(i) : rows.get(i);
    for (Cell cell : cells) {
      if (rows.get(row).stream().noneMatch(cell::isWithin)) {
        return false;
      }
    }
    return cells.size() < FEWEST_CELLS && cells.get(0).words() <= MOST_WORDS;
  }

  private boolean isTable(int first, int last) {
    int found = 0;
    int cells = 0;
    int words = 0;
    for (int i = first; i <= last; i++) {
      if (isRow(i)) {
        found++;
        cells += rows.get(i).size();
        words += rows.get(i).stream().mapToInt(Cell::words).sum();
      }
    }
    return found >= FEWEST_ROWS && words <= MOST_WORDS * cells;
  }

  private List<Cell> cells(int i) {
    LineFeatures line = page.lines().get(i);
    List<Cell> cells = new ArrayList<>();
    int start = line.ink().start();
    int words = 1;
    for (int at = start; at < line.ink().end(); at++) {
      boolean blank = Words.isBlank(page.text().charAt(at));
      boolean gap = blank && Words.isBlank(page.text().charAt(at + 1));
      if (gap) {
        cells.add(cell(line, start, at, words));
        at = afterBlanks(at);
        start = at;
        words = 1;
      } else if (blank) {
        words++;
      }
    }
    cells.add(cell(line, start, line.ink().end(), words));
    return cells;
  }

  private static Cell cell(LineFeatures line, int start, int end, int words) {
    int origin = line.line().span().start();
    return new Cell(start - origin, end - origin, words);
  }

  private int afterBlanks(int from) {
    int at = from;
    while (Words.isBlank(page.text().charAt(at))) {
      at++;
    }
    return at;
  }
}
