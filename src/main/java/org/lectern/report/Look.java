package org.lectern.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a page looks.
 *
 * @param charset what it is encoded in
 * @param width the columns at which prose breaks and rows are cut; 0 where nothing is
 * @param terminal whether a person looks at it in a terminal
 * @param colour whether styles are shown
 */
public record Look(Charset charset, int width, boolean terminal, boolean colour) {

  /** UTF-8 as it goes into a file or a pipe. */
  public static final Look PIPE = new Look(StandardCharsets.UTF_8, 0, false, false);

  /** The same with another width where none is set. */
  public Look wrappedAt(int columns) {
    return new Look(charset, width == 0 ? columns : width, terminal, colour);
  }
}
