package org.lectern.source.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * An open PDF: its pages and what it says of itself. The library's own document class is not used:
 * it starts the machinery of colours, and its walk over the pages knows no limit.
 */
final class PdfFile implements Closeable {
  private static final int DEEPEST = 200;

  private final COSDocument document;
  private final Budget budget;
  private final List<COSDictionary> pages = new ArrayList<>();
  private final Set<COSDictionary> open = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfFile(COSDocument document, Budget budget) {
    this.document = document;
    this.budget = budget;
  }

  /**
   * Opens a file, with the empty password where it is encrypted.
   *
   * @throws IOException where it is damaged, or asks for a password
   */
  static PdfFile open(RandomAccessRead source, Budget budget) throws IOException {
    PdfFile file = new PdfFile(new Parser(source).document(), budget);
    file.addPages(file.root().getCOSDictionary(COSName.PAGES), 0);
    return file;
  }

  /** The pages in order. */
  List<COSDictionary> pages() {
    return Collections.unmodifiableList(pages);
  }

  /** What the file says of itself; empty where it says nothing. */
  COSDictionary information() {
    COSDictionary information = document.getTrailer().getCOSDictionary(COSName.INFO);
    return information == null ? new COSDictionary() : information;
  }

  /** The catalogue, which leads to all else. */
  COSDictionary root() {
    COSDictionary root = document.getTrailer().getCOSDictionary(COSName.ROOT);
    return root == null ? new COSDictionary() : root;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** Walks the tree of pages; a branch that leads back to itself is left out. */
  private void addPages(COSDictionary node, int depth) {
    if (node == null || depth > DEEPEST || !open.add(node)) {
      return;
    }
    budget.step();
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids == null) {
      pages.add(node);
      budget.pages(pages.size());
    } else {
      for (int i = 0; i < kids.size(); i++) {
        COSBase kid = kids.getObject(i);
        if (kid instanceof COSDictionary child) {
          addPages(child, depth + 1);
        }
      }
    }
    open.remove(node);
  }

  /** The library's parser, stopped before it makes its own document. */
  private static final class Parser extends PDFParser {
    Parser(RandomAccessRead source) throws IOException {
      super(source, "");
    }

    COSDocument document() throws IOException {
      setLenient(true);
      parsePDFHeader();
      initialParse();
      return document;
    }
  }
}
