package org.lectern.document;

/**
 * One line of a source text.
 *
 * @param number counted from 1
 * @param span the characters of the line, without its line end
 */
public record Line(int number, Span span) {

  /** Throws IllegalArgumentException where the number is below 1. */
  public Line {
    if (number < 1) {
      throw new IllegalArgumentException("no line number: " + number);
    }
  }
}
