package org.lectern.clean;

import org.lectern.document.Span;

/**
 * A run of characters that a passage took from the source unchanged.
 *
 * @param at where the run begins in the passage's text
 * @param span where it stands in the source text; of the same length
 */
public record Piece(int at, Span span) {

  /** The offset in the passage after the last character of the run. */
  public int end() {
    return at + span.length();
  }
}
