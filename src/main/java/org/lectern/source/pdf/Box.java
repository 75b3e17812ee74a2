package org.lectern.source.pdf;

/**
 * A rectangle on a page, in points from its upper left corner.
 *
 * @param left the distance of its left side from the left
 * @param top the distance of its upper side from the top
 * @param right the distance of its right side from the left
 * @param bottom the distance of its lower side from the top
 */
record Box(double left, double top, double right, double bottom) {

  double height() {
    return bottom - top;
  }

  double width() {
    return right - left;
  }

  /** How far the two overlap from top to bottom. */
  double sharedHeight(Box other) {
    return Math.min(bottom, other.bottom) - Math.max(top, other.top);
  }

  /** How far the two overlap from left to right. */
  double sharedWidth(Box other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }

  /** The smallest box around both. */
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }
}
