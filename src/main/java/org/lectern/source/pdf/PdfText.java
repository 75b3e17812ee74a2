package org.lectern.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.lectern.document.LineHint;
import org.lectern.document.Metadata;
import org.lectern.document.SourceText;

/**
 * What a PDF becomes: its lines in reading order, with what the print tells about each.
 *
 * @param text the lines; blank lines part paragraphs, columns and pages
 * @param hints one for each line
 * @param metadata what the file says of itself, as far as it can be believed
 */
public record PdfText(SourceText text, List<LineHint> hints, Metadata metadata) {

  private static final String DAMAGED = "it is a damaged PDF, or one that was cut off";

  /** The mark of the end stands among so many last bytes. */
  private static final int END = 1024;

  /** So many pages are read ahead, to tell from them what stands on every page. */
  private static final int AHEAD = 12;

  /**
   * Reads a file.
   *
   * @param bytes the file, and perhaps more
   * @param length how many bytes the file has
   * @throws PdfException where nothing can be read of it, or a limit is exceeded
   */
  public static PdfText read(byte[] bytes, int length, PdfLimits limits) throws PdfException {
    quiet();
    Budget budget = new Budget(limits);
    try {
      new Unfolding(bytes, length, budget).check();
      try (PdfFile file = PdfFile.open(new TimedBytes(bytes, length, budget), budget)) {
        return new Reading(file, budget, isCut(bytes, length)).read();
      }
    } catch (InvalidPasswordException e) {
      throw new PdfException("it is encrypted, and opens only with a password");
    } catch (Exceeded e) {
      throw new PdfException(e.clause());
    } catch (StackOverflowError e) {
      throw new PdfException("it is damaged: its parts hold each other without end");
    } catch (OutOfMemoryError e) {
      throw new PdfException("it unfolds to more than the memory holds");
    } catch (IOException | RuntimeException e) {
      throw new PdfException(DAMAGED);
    }
  }

  /** Whether the mark of the end is missing. */
  private static boolean isCut(byte[] bytes, int length) {
    int from = Math.max(0, length - END);
    return !new String(bytes, from, length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
  }

  /** Nothing is drawn, logged or looked for on the system. */
  static void quiet() {
    System.setProperty("java.awt.headless", "true");
    System.setProperty(
        "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    NoSystemFonts.install();
  }

  /** One reading of a file, page by page. */
  private static final class Reading {
    private final PdfFile file;
    private final PageReader reader;
    private final boolean cut;
    private final Furniture furniture = new Furniture();
    private final BodySize body = new BodySize();
    private final PaperLines lines = new PaperLines();
    private final Deque<Sheet> waiting = new ArrayDeque<>();
    private int letters;
    private int unknown;
    private int pictures;

    Reading(PdfFile file, Budget budget, boolean cut) {
      this.file = file;
      this.cut = cut;
      this.reader = new PageReader(budget);
    }

    PdfText read() throws IOException, PdfException {
      int number = 0;
      for (COSDictionary page : file.pages()) {
        take(reader.read(page, ++number));
        while (waiting.size() > AHEAD) {
          write(waiting.remove());
        }
      }
      while (!waiting.isEmpty()) {
        write(waiting.remove());
      }
      check();
      SourceText text = lines.text();
      return new PdfText(text, lines.hints(), PdfMetadata.of(file, text.text()));
    }

    private void take(Drawing drawing) {
      unknown += drawing.unknown();
      pictures += drawing.pictures().size();
      for (Sheet sheet : Sheet.of(drawing)) {
        letters += sheet.words().size();
        if (!sheet.turned()) {
          furniture.see(sheet);
          body.see(sheet);
        }
        waiting.add(sheet);
      }
    }

    private void write(Sheet sheet) {
      double size = body.points();
      lines.add(PageLayout.parts(sheet, furniture, size), sheet.page(), size);
    }

    private void check() throws PdfException {
      if (letters == 0 && cut) {
        throw new PdfException(DAMAGED);
      }
      if (file.pages().isEmpty()) {
        throw new PdfException("it is a PDF without a page");
      }
      if (letters == 0) {
        throw new PdfException(
            unknown > 0
                ? "it is a PDF whose letters bear no code, so that they cannot be told"
                : pictures > 0
                    ? "it is a PDF of pictures without text; text recognition has to come first"
                    : "it is a PDF without text");
      }
    }
  }
}
