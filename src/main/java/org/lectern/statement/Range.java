package org.lectern.statement;

import org.jspecify.annotations.Nullable;

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

  /** Written out, as the equality that a record is given costs 20 ms at its first call. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Range range && from == range.from && to == range.to;
  }

  @Override
  public int hashCode() {
    return 31 * from + to;
  }

  int length() {
    return to - from;
  }
}
