package org.lectern.clean;

import org.lectern.document.SourceText;
import org.lectern.document.Span;

/**
 * A run of characters that a passage took from the source unchanged, or the letters of one ligature
 * that it wrote out.
 *
 * @param at where the run begins in the passage's text
 * @param length how many characters it has there
 * @param span where it stands in the source text; shorter than the run only for a ligature
 */
public record Piece(int at, int length, Span span) {

  /** Throws IllegalArgumentException where the run is shorter than its span. */
  public Piece {
    if (at < 0 || length < span.length() || length > span.length() && span.length() != 1) {
      throw new IllegalArgumentException("no piece: " + length + " for " + span);
    }
  }

  /** A run that stands in the passage as it stands in the source. */
  public Piece(int at, Span span) {
    this(at, span.length(), span);
  }

  /** The offset in the passage after the last character of the run. */
  public int end() {
    return at + length;
  }

  /** Whether the run is a ligature written out. */
  public boolean isLigature() {
    return length > span.length();
  }

  /** Where the characters of the passage from one offset to another stand in the source. */
  Span part(int from, int to) {
    if (isLigature()) {
      return span;
    }
    int shift = span.start() - at;
    return new Span(Math.max(from, at) + shift, Math.min(to, end()) + shift);
  }

  /** Whether the run says what a passage says in its place. */
  boolean isIn(String text, SourceText source) {
    if (isLigature()) {
      return text.startsWith(Letters.writtenOut(source.text().charAt(span.start())), at);
    }
    return end() <= text.length()
        && text.regionMatches(at, source.text(), span.start(), span.length());
  }
}
