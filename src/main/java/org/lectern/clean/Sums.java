package org.lectern.clean;

/** Running sums over the blocks of a page, so that the sum of any stretch is one subtraction. */
final class Sums {
  private final double[] sums;

  /** Sums of so many values, all 0 at first. */
  Sums(int size) {
    this.sums = new double[size + 1];
  }

  /** Sets the next value; values are set in order. */
  void set(int index, double value) {
    sums[index + 1] = sums[index] + value;
  }

  /** The sum of the values from an index up to another; indices outside count as empty. */
  double of(int from, int end) {
    return sums[bounded(end)] - sums[bounded(from)];
  }

  /** The sum of all. */
  double all() {
    return sums[sums.length - 1];
  }

  private int bounded(int index) {
    return Math.max(0, Math.min(sums.length - 1, index));
  }
}
