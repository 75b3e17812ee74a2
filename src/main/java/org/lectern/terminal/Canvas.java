package org.lectern.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.document.Visible;

/**
 * A grid of cells on which one frame is drawn. Columns and rows count from 0; what lies outside is
 * cut off. No control character gets onto it.
 */
public final class Canvas {
  /** The right half of a cluster that takes two columns. */
  static final String RIGHT_HALF = "";

  private static final String BLANK = " ";

  private final int columns;
  private final int rows;
  private final String[] glyphs;
  private final Style[] styles;

  /** A blank canvas; throws IllegalArgumentException where it would have no cell. */
  public Canvas(int columns, int rows) {
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("no canvas: " + columns + "x" + rows);
    }
    this.columns = columns;
    this.rows = rows;
    this.glyphs = new String[columns * rows];
    this.styles = new Style[columns * rows];
    Arrays.fill(glyphs, BLANK);
    Arrays.fill(styles, Style.PLAIN);
  }

  /** A canvas of the same size with the same cells. */
  Canvas copy() {
    Canvas copy = new Canvas(columns, rows);
    System.arraycopy(glyphs, 0, copy.glyphs, 0, glyphs.length);
    System.arraycopy(styles, 0, copy.styles, 0, styles.length);
    return copy;
  }

  /** How many cells a row has. */
  public int columns() {
    return columns;
  }

  /** How many rows there are. */
  public int rows() {
    return rows;
  }

  /**
   * Writes a text from a column on and cuts it at the edge; a cluster of two columns that would
   * stand half outside is left out.
   *
   * @return the column after the text
   */
  public int put(int column, int row, String text, Style style) {
    return put(column, row, text, style, columns);
  }

  /** The same, cut already at a column before the edge (the first that must stay as it is). */
  public int put(int column, int row, String text, Style style, int limit) {
    int end = Math.min(limit, columns);
    String clean = Visible.line(beginning(text, end - column));
    int at = column;
    for (int i = 0; i < clean.length() && at < end; ) {
      int next = Widths.next(clean, i);
      int width = Widths.columns(clean, i);
      if (at + width > end) {
        break;
      }
      if (row >= 0 && row < rows && at >= 0) {
        set(at, row, Widths.glyph(clean, i, next), width, style);
      }
      at += width;
      i = next;
    }
    return at;
  }

  /** As much as can be seen of a line, which may have millions of characters. */
  private static String beginning(String text, int columns) {
    long most = Math.max(0L, columns) * Widths.MOST_UNITS;
    return text.length() > most ? text.substring(0, (int) most) : text;
  }

  /** Makes part of a row blank, in a style. */
  public void fill(int column, int row, int width, Style style) {
    if (row < 0 || row >= rows) {
      return;
    }
    for (int at = Math.max(0, column); at < Math.min(columns, column + width); at++) {
      set(at, row, BLANK, 1, style);
    }
  }

  /** Makes part of a row blank and plain. */
  public void clear(int column, int row, int width) {
    fill(column, row, width, Style.PLAIN);
  }

  /** Gives part of a row another style and leaves its text. */
  public void paint(int column, int row, int width, Style style) {
    if (row < 0 || row >= rows) {
      return;
    }
    for (int at = Math.max(0, column); at < Math.min(columns, column + width); at++) {
      styles[row * columns + at] = style;
    }
  }

  /** The text of a row without the blanks at its end. */
  public String text(int row) {
    StringBuilder out = new StringBuilder(columns);
    for (int column = 0; column < columns; column++) {
      out.append(glyph(column, row));
    }
    return out.toString().stripTrailing();
  }

  /** The text of all rows. */
  public List<String> text() {
    List<String> text = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      text.add(text(row));
    }
    return text;
  }

  /** Each run of cells that are not plain, as {@code row:from-to words|text}, counted from 1. */
  public List<String> styled() {
    List<String> runs = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int from = 0; from < columns; ) {
        int to = runEnd(from, row);
        if (!style(from, row).equals(Style.PLAIN)) {
          runs.add(run(from, to, row));
        }
        from = to;
      }
    }
    return runs;
  }

  /** What stands in a cell; empty in the right half of a cluster that takes two. */
  String glyph(int column, int row) {
    return glyphs[row * columns + column];
  }

  /** How a cell looks. */
  Style style(int column, int row) {
    return styles[row * columns + column];
  }

  /** Whether a cell shows nothing. */
  boolean isBlank(int column, int row) {
    return glyph(column, row).equals(BLANK) && !Pen.showsOnBlank(style(column, row));
  }

  /** Whether a cell looks the same as that of another canvas. */
  boolean looksAs(Canvas other, int column, int row) {
    return glyph(column, row).equals(other.glyph(column, row))
        && (style(column, row).equals(other.style(column, row))
            || isBlank(column, row) && other.isBlank(column, row));
  }

  /** How many cells a cluster takes. */
  int width(int column, int row) {
    boolean wide = column + 1 < columns && glyph(column + 1, row).equals(RIGHT_HALF);
    return wide ? 2 : 1;
  }

  /** Moves the rows of a region as the terminal does; those that come in are blank. */
  void shift(Shift shift) {
    int from = Math.max(shift.top(), shift.top() - shift.by());
    int to = Math.min(shift.bottom(), shift.bottom() - shift.by());
    int length = (to - from + 1) * columns;
    int source = (from + shift.by()) * columns;
    System.arraycopy(glyphs, source, glyphs, from * columns, length);
    System.arraycopy(styles, source, styles, from * columns, length);
    for (int row = shift.top(); row <= shift.bottom(); row++) {
      if (row < from || row > to) {
        clear(0, row, columns);
      }
    }
  }

  private void set(int column, int row, String glyph, int width, Style style) {
    breakWide(column, row);
    breakWide(column + width, row);
    int cell = row * columns + column;
    glyphs[cell] = glyph;
    styles[cell] = style;
    if (width == 2) {
      glyphs[cell + 1] = RIGHT_HALF;
      styles[cell + 1] = style;
    }
  }

  /** A cluster of two columns whose right half is at the column loses its left half. */
  private void breakWide(int column, int row) {
    if (column > 0 && column < columns && glyph(column, row).equals(RIGHT_HALF)) {
      glyphs[row * columns + column - 1] = BLANK;
      glyphs[row * columns + column] = BLANK;
    }
  }

  private int runEnd(int from, int row) {
    int to = from + 1;
    while (to < columns && style(to, row).equals(style(from, row))) {
      to++;
    }
    return to;
  }

  private String run(int from, int to, int row) {
    StringBuilder text = new StringBuilder();
    for (int column = from; column < to; column++) {
      text.append(glyph(column, row));
    }
    return (row + 1) + ":" + (from + 1) + "-" + to + " " + style(from, row).words() + "|" + text;
  }
}
