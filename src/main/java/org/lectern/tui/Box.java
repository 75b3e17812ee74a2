package org.lectern.tui;

/**
 * A part of the window in cells.
 *
 * @param column its first column, from 0
 * @param row its first row, from 0
 * @param width how many columns it has; 0 or less: it is not shown
 * @param height how many rows it has; 0 or less: it is not shown
 */
record Box(int column, int row, int width, int height) {
  static final Box NONE = new Box(0, 0, 0, 0);

  boolean shown() {
    return width > 0 && height > 0;
  }

  int right() {
    return column + width;
  }

  int bottom() {
    return row + height;
  }

  /** The rows from one on. */
  Box from(int rows) {
    return new Box(column, row + rows, width, height - rows);
  }

  /** The first rows. */
  Box top(int rows) {
    return new Box(column, row, width, Math.min(rows, height));
  }

  /** Without the first columns. */
  Box inset(int columns) {
    return new Box(column + columns, row, width - columns, height);
  }
}
