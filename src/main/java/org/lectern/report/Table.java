package org.lectern.report;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Visible;

/** Rows whose columns stand under each other; one column gives way where the page is narrow. */
final class Table {
  private static final int LEAST = 12;

  private final int flexible;
  private final List<Cell[]> rows = new ArrayList<>();

  /** A cell of a row. */
  record Cell(Style style, String text) {}

  /** A table whose column {@code flexible}, counted from 0, is cut to make the row fit. */
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
      int[] widths = widths(page.width());
      rows.forEach(row -> print(page, row, widths));
    }
  }

  private static void print(Page page, Cell[] row, int[] widths) {
    int last = row.length - 1;
    while (last > 0 && row[last].text().isEmpty()) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      String shown = Columns.cut(row[i].text(), widths[i]);
      page.text(row[i].style(), shown).text(Columns.pad("", widths[i] - Columns.of(shown) + 2));
    }
    page.line(row[last].style(), Columns.cut(row[last].text(), widths[last]));
  }

  private int[] widths(int page) {
    int[] widths = new int[rows.get(0).length];
    int total = 2 * (widths.length - 1);
    for (int i = 0; i < widths.length; i++) {
      for (Cell[] row : rows) {
        widths[i] = Math.max(widths[i], Columns.of(row[i].text()));
      }
      total += widths[i];
    }
    if (page > 0 && total > page) {
      widths[flexible] = Math.max(LEAST, widths[flexible] - (total - page));
    }
    return widths;
  }
}
