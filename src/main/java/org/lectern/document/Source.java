package org.lectern.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One document as it was read, before anything is made of it.
 *
 * @param id the name that reports print: the path below the folder that was given, or the name as
 *     given for a file, {@code -} for standard input; made visible, and unique in a library
 * @param path the file it was read from; empty for standard input
 * @param format what it was
 * @param charset the name of the charset it was decoded with, and in brackets how that is known
 * @param text the text that offsets count in
 * @param hints one for each line, or none at all where the format tells nothing, or where a page
 *     has too many tags to be read and stands as its file does
 * @param metadata what it says of itself outside its text
 */
public record Source(
    String id,
    Optional<Path> path,
    Format format,
    String charset,
    SourceText text,
    List<LineHint> hints,
    Metadata metadata) {

  /** Throws IllegalArgumentException where there are hints, but not one for each line. */
  public Source {
    hints = List.copyOf(hints);
    if (!hints.isEmpty() && hints.size() != text.lineCount()) {
      throw new IllegalArgumentException(hints.size() + " hints for " + text.lineCount());
    }
  }

  /** A plain text that stands in no file, as tests need it. */
  public static Source ofText(String id, String text) {
    return new Source(
        id,
        Optional.empty(),
        Format.TEXT,
        "UTF-8",
        new SourceText(Visible.text(text)),
        List.of(),
        Metadata.NONE);
  }

  /** What the format tells about a line, counted from 1. */
  public LineHint hint(int lineNumber) {
    return hints.isEmpty() ? LineHint.NONE : hints.get(lineNumber - 1);
  }
}
