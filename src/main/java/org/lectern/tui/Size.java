package org.lectern.tui;

/**
 * The size of the window in cells.
 *
 * @param columns at least 1
 * @param rows at least 1
 */
public record Size(int columns, int rows) {

  /** Throws IllegalArgumentException for a window without a cell. */
  public Size {
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("no window: " + columns + "x" + rows);
    }
  }
}
