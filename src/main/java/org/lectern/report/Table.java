package org.lectern.report;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Visible;

/**
 * Rows whose columns stand under each other; where the page is narrow one column gives way, and
 * where it is too narrow for that, its text stands below its row.
 */
final class Table {
  /** A column is not cut to less. */
  private static final int LEAST = 16;

  private static final int GAP = 2;
  private static final String BELOW = "      ";

  private final int flexible;
  private final List<Cell[]> rows = new ArrayList<>();

  /** A cell of a row. */
  record Cell(Style style, String text) {}

  /**
   * A table whose column {@code flexible}, counted from 0, is cut, or stands below, to make the row
   * fit.
   */
  Table(int flexible) {
    this.flexible = flexible;
  }

  static Cell cell(Style style, String text) {
    return new Cell(style, Visible.line(text));
  }

  static Cell cell(String text) {
    return cell(Style.PLAIN, text);
  }

  /** A number, whose digits stand right. */
  static Cell number(int number, int digits) {
    String text = Integer.toString(number);
    return cell(" ".repeat(Math.max(0, digits - text.length())) + text);
  }

  /** Adds a row; all rows have the same number of cells. */
  void row(Cell... cells) {
    rows.add(cells);
  }

  /** Prints the rows. */
  void print(Page page) {
    if (!rows.isEmpty()) {
      int[] widths = widths();
      int over = page.width() == 0 ? 0 : total(widths) - page.width();
      boolean below = over > 0 && widths[flexible] - over < Math.min(LEAST, widths[flexible]);
      if (below) {
        widths[flexible] = 0;
        narrow(widths, page.width());
      } else {
        widths[flexible] -= Math.max(0, over);
      }
      rows.forEach(row -> print(page, row, widths, below));
    }
  }

  private void print(Page page, Cell[] row, int[] widths, boolean below) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < row.length; i++) {
      if (!below || i != flexible) {
        shown.add(i);
      }
    }
    while (shown.size() > 1 && row[shown.get(shown.size() - 1)].text().isEmpty()) {
      shown.remove(shown.size() - 1);
    }
    int last = shown.remove(shown.size() - 1);
    for (int i : shown) {
      String text = Columns.cut(row[i].text(), widths[i]);
      page.text(row[i].style(), text).text(Columns.pad("", widths[i] - Columns.of(text) + GAP));
    }
    page.line(row[last].style(), Columns.cut(row[last].text(), widths[last]));
    if (below && !row[flexible].text().isEmpty()) {
      Prose.print(page, row[flexible].style(), BELOW, BELOW, row[flexible].text());
    }
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).length];
    for (Cell[] row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Columns.of(row[i].text()));
      }
    }
    return widths;
  }

  private static int total(int[] widths) {
    int total = -GAP;
    for (int width : widths) {
      total += width > 0 ? width + GAP : 0;
    }
    return total;
  }

  /** Takes from the widest columns until the row fits; places in documents stay whole. */
  private void narrow(int[] widths, int page) {
    for (int over = total(widths) - page; over > 0; over--) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        boolean place = rows.get(0)[i].style() == Style.REFERENCE;
        widest = !place && widths[i] > widths[widest] ? i : widest;
      }
      widths[widest] -= widths[widest] > LEAST ? 1 : 0;
    }
  }
}
