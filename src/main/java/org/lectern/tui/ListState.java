package org.lectern.tui;

/**
 * Where a list is.
 *
 * @param cursor the index of the chosen entry, from 0
 * @param top the index of the entry in the first row
 */
record ListState(int cursor, int top) {
  static final ListState START = new ListState(0, 0);

  /** The cursor within a list of {@code size} entries. */
  int cursor(int size) {
    return Math.max(0, Math.min(cursor, size - 1));
  }

  /** The first row that is shown, such that the cursor is in sight. */
  int top(int size, int height) {
    int at = cursor(size);
    int most = Math.max(0, size - height);
    int low = Math.max(0, at - height + 1);
    return Math.max(low, Math.min(Math.min(top, at), most));
  }

  /** The cursor on another entry of a list that shows {@code height} at once. */
  ListState moved(int to, int size, int height) {
    ListState there = new ListState(Math.max(0, Math.min(to, size - 1)), top(size, height));
    return new ListState(there.cursor, there.top(size, height));
  }
}
