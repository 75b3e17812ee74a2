package org.lectern.clean;

import java.util.List;

/**
 * Where the main run of sentences stands.
 *
 * @param first the index of its first block, or 0 where there is none
 * @param last the index of its last block, or -1 where there is none
 */
record Body(int first, int last) {

  /** The run of blocks with the greatest sum of weights by shape, from prose to prose. */
  static Body of(List<Block> blocks) {
    double best = 0;
    double sum = 0;
    int start = 0;
    int first = 0;
    int last = -1;
    for (Block block : blocks) {
      sum += block.prose() ? Math.min(block.words(), 60) / 6.0 : -1;
      if (sum <= 0) {
        sum = 0;
        start = block.index() + 1;
      } else if (sum > best) {
        best = sum;
        first = start;
        last = block.index();
      }
    }
    return new Body(first, last);
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return last < first;
  }

  /** Whether a block stands before it. */
  boolean isBefore(Block block) {
    return block.index() < first;
  }

  /** Whether a block stands after it. */
  boolean isAfter(Block block) {
    return block.index() > last;
  }

  /** Whether a block stands within it. */
  boolean holds(Block block) {
    return !isBefore(block) && !isAfter(block);
  }
}
