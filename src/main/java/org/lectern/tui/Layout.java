package org.lectern.tui;

import java.util.List;

/** The rows of a document at one width; the first one is never missing. */
record Layout(List<Row> rows) {

  Layout {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a layout without a row");
    }
  }

  int size() {
    return rows.size();
  }

  Row row(int index) {
    return rows.get(clamp(index));
  }

  /** The index of the row that shows an anchor: the last one that begins there or before. */
  int indexOf(Anchor anchor) {
    int low = 0;
    int high = rows.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (rows.get(middle).anchor().compareTo(anchor) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The nearest row from an index on where the cursor can stand, else the nearest before it. */
  int stop(int index, int step) {
    int at = clamp(index);
    for (int i = at; i >= 0 && i < rows.size(); i += step) {
      if (rows.get(i).isStop()) {
        return i;
      }
    }
    for (int i = at; i >= 0 && i < rows.size(); i -= step) {
      if (rows.get(i).isStop()) {
        return i;
      }
    }
    return at;
  }

  int clamp(int index) {
    return Math.max(0, Math.min(rows.size() - 1, index));
  }
}
