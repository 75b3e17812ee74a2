package org.lectern.source;

import java.nio.charset.Charset;
import java.util.Optional;
import org.lectern.source.pdf.PdfLimits;

/**
 * How files are read.
 *
 * @param encoding the charset that the user says they are in, which overrules every guess
 * @param maxBytes the size in bytes above which a file is refused
 */
public record SourceOptions(Optional<Charset> encoding, long maxBytes) {
  private static final int PAGE = 1 << 14;
  private static final int SECOND = 3 << 20;

  /** 64 MiB a file, the charset found out. */
  public static SourceOptions standard() {
    return new SourceOptions(Optional.empty(), 64L << 20);
  }

  /** What bounds the reading of a PDF: a page for each 16 KiB, a second for each 3 MiB. */
  PdfLimits pdfLimits() {
    int pages = (int) Math.min(Integer.MAX_VALUE, Math.max(1, maxBytes / PAGE));
    int seconds = (int) Math.min(Integer.MAX_VALUE, 1 + maxBytes / SECOND);
    return new PdfLimits(maxBytes, pages, seconds, "--max-size");
  }

  /** Throws IllegalArgumentException for a limit below one byte. */
  public SourceOptions {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("no size: " + maxBytes);
    }
  }
}
