package org.lectern.document;

import java.util.List;

/**
 * Some words of an article with the place in the source where they stand: the evidence that every
 * fact carries.
 *
 * @param passage the index of the passage in its article, from 0
 * @param from the offset of the first character in the passage's text
 * @param to the offset after the last character in the passage's text
 * @param text the words as a reader would write them, joined over line ends
 * @param line the number of the source line where the span begins, from 1: the topmost of its lines
 * @param span from the first to the last character in the source text
 * @param pieces the parts of the span that hold the words; more than one only where other lines
 *     stand between them
 */
public record Extract(
    int passage, int from, int to, String text, int line, Span span, List<Span> pieces) {

  /** Throws IllegalArgumentException where the text is not as long as its range. */
  public Extract {
    pieces = List.copyOf(pieces);
    if (to - from != text.length() || pieces.isEmpty()) {
      throw new IllegalArgumentException("extract " + from + ".." + to + " of " + text.length());
    }
  }

  /** Whether the other extract lies wholly within this one. */
  public boolean covers(Extract other) {
    return passage == other.passage && from <= other.from && other.to <= to;
  }

  /** Whether the two share a character. */
  public boolean overlaps(Extract other) {
    return passage == other.passage && from < other.to && other.from < to;
  }
}
