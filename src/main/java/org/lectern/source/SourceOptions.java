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
  private static final int PAGE = 4096;
  private static final int SECONDS = 30;

  /** 64 MiB a file, the charset found out. */
  public static SourceOptions standard() {
    return new SourceOptions(Optional.empty(), 64L << 20);
  }

  /** What bounds the reading of a PDF of that size: a page for each 4 KiB, and half a minute. */
  PdfLimits pdfLimits() {
    int pages = (int) Math.min(Integer.MAX_VALUE, Math.max(1, maxBytes / PAGE));
    return new PdfLimits(maxBytes, pages, SECONDS, "--max-size");
  }

  /** Throws IllegalArgumentException for a limit below one byte. */
  public SourceOptions {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("no size: " + maxBytes);
    }
  }
}
