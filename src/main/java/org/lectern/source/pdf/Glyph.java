package org.lectern.source.pdf;

/**
 * A letter on a page.
 *
 * @param text what it stands for; more than one character for a ligature
 * @param left where it begins, in points from the left of the page as it is read
 * @param right where it ends
 * @param base its base line, in points from the top
 * @param size the size of its type in points
 * @param face how it looks
 * @param aside whether the file marks it as no part of the text: the head or the foot of a page
 */
record Glyph(
    String text, double left, double right, double base, double size, Face face, boolean aside) {

  /** Whether nothing is to be seen of it. */
  boolean isBlank() {
    return text.isBlank() || text.equals("\u00A0");
  }
}
