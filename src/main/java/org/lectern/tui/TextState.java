package org.lectern.tui;

import java.util.Set;
import java.util.TreeSet;

/**
 * Where a document is being read, at any width.
 *
 * @param top what stands in the first row
 * @param cursor where the cursor is
 * @param unfolded the indexes of the blocks whose lines are all shown
 */
record TextState(Anchor top, Anchor cursor, Set<Integer> unfolded) {
  static final TextState START = new TextState(Anchor.START, Anchor.START, Set.of());

  TextState {
    unfolded = Set.copyOf(unfolded);
  }

  TextState at(Anchor otherTop, Anchor otherCursor) {
    return new TextState(otherTop, otherCursor, unfolded);
  }

  TextState withUnfolded(Set<Integer> others) {
    return new TextState(top, cursor, others);
  }

  /** The same with a block unfolded, or folded again. */
  TextState toggled(int block) {
    Set<Integer> changed = new TreeSet<>(unfolded);
    if (!changed.remove(block)) {
      changed.add(block);
    }
    return withUnfolded(changed);
  }
}
