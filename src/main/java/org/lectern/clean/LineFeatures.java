package org.lectern.clean;

import org.lectern.document.Line;
import org.lectern.document.Span;

/**
 * What can be seen of one line that is not blank without looking at the lines around it.
 *
 * @param line the line in the source
 * @param ink from the first to the last character that is no blank
 * @param afterBlank whether a blank line, or none, stands before it
 * @param shape the counts of its characters and words
 * @param bullet whether it begins with a list mark and a blank
 * @param address whether it is one web address and nothing else
 * @param ends whether it ends as sentences end
 */
record LineFeatures(
    Line line,
    Span ink,
    boolean afterBlank,
    Shape shape,
    boolean bullet,
    boolean address,
    boolean ends) {

  /** The number of the line in the source, from 1. */
  int number() {
    return line.number();
  }

  /** How many blanks stand before the first character. */
  int indent() {
    return ink.start() - line.span().start();
  }

  /** The column after the last character. */
  int width() {
    return ink.end() - line.span().start();
  }
}
