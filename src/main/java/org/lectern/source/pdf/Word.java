package org.lectern.source.pdf;

/**
 * Letters that stand together on a page.
 *
 * @param text its letters
 * @param box where it stands, from the height of its capitals to the depth of its tails
 * @param base its base line, in points from the top
 * @param size the size of its type in points
 * @param face how it looks
 * @param aside whether the file marks it as no part of the text
 * @param order its place in the order in which the page was drawn
 * @param spaced whether the file sets a blank before it
 */
record Word(
    String text,
    Box box,
    double base,
    double size,
    Face face,
    boolean aside,
    int order,
    boolean spaced) {
  /** The share of its size that letters rise above the base line. */
  static final double RISE = 0.72;

  /** The share of its size that letters hang below the base line. */
  static final double FALL = 0.2;

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }
}
