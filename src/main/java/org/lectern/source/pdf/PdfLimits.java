package org.lectern.source.pdf;

/**
 * How much of a PDF is read before it is refused: a small file may unfold without end.
 *
 * @param bytes the most that one stream may unfold to, and the most characters of text
 * @param pages the most pages
 * @param seconds the longest time
 * @param option what sets them, as the user would write it
 */
public record PdfLimits(long bytes, int pages, int seconds, String option) {

  /** Throws IllegalArgumentException for a limit below one. */
  public PdfLimits {
    if (bytes < 1 || pages < 1 || seconds < 1) {
      throw new IllegalArgumentException("no limits: " + bytes + ", " + pages + ", " + seconds);
    }
  }
}
