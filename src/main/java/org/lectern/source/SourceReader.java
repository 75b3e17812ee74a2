package org.lectern.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lectern.document.Format;
import org.lectern.document.Metadata;
import org.lectern.document.Problem;
import org.lectern.document.Source;
import org.lectern.document.SourceText;
import org.lectern.document.Visible;
import org.lectern.source.pdf.PdfException;
import org.lectern.source.pdf.PdfText;

/** Reads one document from a file or from standard input. */
public final class SourceReader {
  private static final int FIRST_BUFFER = 1 << 16;
  private static final int LEAST_HEAD = 512;

  private final SourceOptions options;

  /** A reader that reads as told. */
  public SourceReader(SourceOptions options) {
    this.options = options;
  }

  /**
   * Reads a document: of files only regular ones are opened, standard input to its end. One that is
   * too large for the memory is a failure of its own, as its giant arrays are free again by then.
   */
  public Outcome read(Found found, InputStream standardInput) {
    try {
      Outcome outcome =
          found.path().isPresent()
              ? file(found.id(), found.path().get())
              : read(found.id(), Optional.empty(), standardInput, 0);
      return outcome instanceof Outcome.Failed failed
          ? failed(name(found), failed.problem().cause())
          : outcome;
    } catch (IOException e) {
      return failed(name(found), Causes.of(e));
    } catch (OutOfMemoryError e) {
      return failed(name(found), "there is not enough memory to read it");
    }
  }

  /** What a failure is called by: the path, as the id leaves out the folder that was given. */
  private static String name(Found found) {
    return found.path().map(Names::shown).orElse(found.id());
  }

  private Outcome file(String id, Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      return failed(id, "it is no regular file");
    }
    if (attributes.size() > options.maxBytes()) {
      return tooLarge(id);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return read(id, Optional.of(path), in, (int) attributes.size());
    }
  }

  private Outcome read(String id, Optional<Path> path, InputStream in, int expected)
      throws IOException {
    byte[] bytes = new byte[expected > 0 ? expected + 1 : FIRST_BUFFER];
    int length = 0;
    for (int n = 0; n >= 0; n = in.read(bytes, length, bytes.length - length)) {
      length += n;
      if (length > options.maxBytes()) {
        return tooLarge(id);
      }
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, options.maxBytes() + 1));
      }
    }
    if (Kinds.isPdf(name(id, path), bytes, length)) {
      return pdf(id, path, bytes, length);
    }
    return isZeros(bytes, length)
        ? failed(id, "it is no text: it holds little but zero bytes")
        : made(id, path, Decoder.decode(bytes, length, options.encoding()));
  }

  private static String name(String id, Optional<Path> path) {
    return path.isPresent() ? path.get().getFileName().toString() : id;
  }

  /** Whether two of three bytes at the beginning are zero, and no mark says that it is UTF-32. */
  private boolean isZeros(byte[] bytes, int length) {
    int head = Math.min(length, FIRST_BUFFER);
    int zeros = 0;
    for (int i = 0; i < head; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    boolean marked = Mark.of(bytes, length).charset().isPresent() || options.encoding().isPresent();
    return !marked && head >= LEAST_HEAD && zeros * 3 > head * 2;
  }

  private static Outcome made(String id, Optional<Path> path, Decoder.Decoded decoded) {
    if (Kinds.isNoText(decoded.text())) {
      return failed(id, "it is no text: too many of its characters are control characters");
    }
    if (decoded.text().isBlank()) {
      return failed(id, decoded.text().isEmpty() ? "it is empty" : "it holds nothing but blanks");
    }
    Format format = Kinds.of(name(id, path), decoded.text());
    Source source =
        format == Format.HTML
            ? HtmlPage.read(decoded.text()).source(id, path, decoded.charset())
            : text(id, path, format, decoded);
    return source.text().lineCount() == 0
        ? failed(id, "it is a page without text; what a script would have put there is not in it")
        : new Outcome.Read(source);
  }

  private static Source text(
      String id, Optional<Path> path, Format format, Decoder.Decoded decoded) {
    SourceText text = new SourceText(Visible.text(decoded.text()));
    return new Source(id, path, format, decoded.charset(), text, List.of(), Metadata.NONE);
  }

  /** Classes that read PDF are loaded from here on only. */
  private Outcome pdf(String id, Optional<Path> path, byte[] bytes, int length) {
    try {
      PdfText pdf = PdfText.read(bytes, length, options.pdfLimits());
      return new Outcome.Read(
          new Source(id, path, Format.PDF, "PDF", pdf.text(), pdf.hints(), pdf.metadata()));
    } catch (PdfException e) {
      return failed(id, e.clause());
    }
  }

  private Outcome tooLarge(String id) {
    return failed(
        id, "it is larger than " + Size.words(options.maxBytes()) + " (--max-size sets the limit)");
  }

  private static Outcome failed(String id, String cause) {
    return new Outcome.Failed(new Problem(id, cause));
  }
}
