package org.lectern.tui;

import java.util.Comparator;

/**
 * A position in a document that holds at every width: the place for cursor and window.
 *
 * @param block the index of the block in the outline
 * @param part the index of the passage or removed line in the block; -1 is the blank row before it
 * @param offset the offset in the text of the part
 */
record Anchor(int block, int part, int offset) implements Comparable<Anchor> {
  static final Anchor START = new Anchor(0, -1, 0);

  private static final Comparator<Anchor> ORDER =
      Comparator.comparingInt(Anchor::block)
          .thenComparingInt(Anchor::part)
          .thenComparingInt(Anchor::offset);

  @Override
  public int compareTo(Anchor other) {
    return ORDER.compare(this, other);
  }
}
