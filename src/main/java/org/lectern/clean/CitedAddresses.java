package org.lectern.clean;

/**
 * Finds the addresses that stand among the lines of a column, not in a list at the end of a page:
 * they are part of the text, with the lines on which they go on.
 */
final class CitedAddresses {
  private static final int MOST_LINES = 4;

  private final Galley galley;

  CitedAddresses(Galley galley) {
    this.galley = galley;
  }

  /** Claims them. */
  void claim() {
    for (int i = 1; i < galley.size(); i++) {
      if (galley.isFree(i) && galley.line(i).address() && isInColumn(i)) {
        int end = end(i);
        galley.claim(new Part(Part.Kind.ADDRESS_IN_TEXT, i, end, "an address that the text cites"));
      }
    }
  }

  private boolean isInColumn(int i) {
    int end = end(i);
    return galley.isFree(i - 1)
        && !galley.line(i - 1).address()
        && !galley.line(i).afterBlank()
        && !galley.beginsPage(i)
        && galley.isFree(end + 1)
        && !galley.line(end + 1).address()
        && !galley.line(end + 1).afterBlank()
        && !galley.beginsPage(end + 1);
  }

  /** The last line of an address that line ends break. */
  private int end(int first) {
    int i = first;
    while (i - first < MOST_LINES
        && galley.isFree(i + 1)
        && "./-_=&?".indexOf(galley.last(i)) >= 0
        && galley.line(i + 1).shape().words() == 1
        && !galley.line(i + 1).address()
        && !galley.line(i + 1).afterBlank()) {
      i++;
    }
    return i;
  }
}
