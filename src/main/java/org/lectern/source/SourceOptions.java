package org.lectern.source;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How files are read.
 *
 * @param encoding the charset that the user says they are in, which overrules every guess
 * @param maxBytes the size in bytes above which a file is refused
 */
public record SourceOptions(Optional<Charset> encoding, long maxBytes) {

  /** 64 MiB a file, the charset found out. */
  public static SourceOptions standard() {
    return new SourceOptions(Optional.empty(), 64L << 20);
  }

  /** Throws IllegalArgumentException for a limit below one byte. */
  public SourceOptions {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("no size: " + maxBytes);
    }
  }
}
