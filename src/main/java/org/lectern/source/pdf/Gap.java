package org.lectern.source.pdf;

/**
 * A strip without ink.
 *
 * @param box where it is
 * @param rows how many rows of words stand on both sides of it
 */
record Gap(Box box, int rows) {

  /** The distance of its middle from the left. */
  double middle() {
    return (box.left() + box.right()) / 2;
  }
}
