package org.lectern.statement;

/**
 * A run of tokens.
 *
 * @param from the index of the first
 * @param to the index after the last
 */
record Range(int from, int to) {

  /** Throws IllegalArgumentException where the run would end before it begins. */
  Range {
    if (to < from) {
      throw new IllegalArgumentException("no range: " + from + ".." + to);
    }
  }

  boolean isEmpty() {
    return from == to;
  }

  /** The run from the first to the last token of both. */
  Range with(Range other) {
    return new Range(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** Whether it is the same run; sooner at the first call than the equality of records. */
  boolean isSame(Range other) {
    return from == other.from && to == other.to;
  }

  int length() {
    return to - from;
  }
}
