package org.lectern.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;

/** A PDF in the making, for tests. */
final class Paper implements Closeable {
  private static final PDType1Font PLAIN;
  private static final PDType1Font BOLD;

  static {
    PdfText.quiet();
    PLAIN = new PDType1Font(FontName.COURIER);
    BOLD = new PDType1Font(FontName.COURIER_BOLD);
  }

  private final PDDocument document = new PDDocument();
  private @Nullable PDPageContentStream page;

  /** Begins a page of common size. */
  Paper page() throws IOException {
    return page(PDRectangle.LETTER.getHeight());
  }

  /** Begins a page of so many points from top to bottom. */
  Paper page(double height) throws IOException {
    closePage();
    PDPage added = new PDPage(new PDRectangle(PDRectangle.LETTER.getWidth(), (float) height));
    document.addPage(added);
    page = new PDPageContentStream(document, added);
    return this;
  }

  /** Sets a text in a type of one width, at a distance from the left and from below. */
  Paper text(double left, double up, double size, boolean bold, String text) throws IOException {
    page.beginText();
    page.setFont(bold ? BOLD : PLAIN, (float) size);
    page.newLineAtOffset((float) left, (float) up);
    page.showText(text);
    page.endText();
    return this;
  }

  /** Fills a page with a picture. */
  Paper picture() throws IOException {
    java.awt.image.BufferedImage dot = new java.awt.image.BufferedImage(1, 1, 5);
    page.drawImage(LosslessFactory.createFromImage(document, dot), 0, 0, 600, 700);
    return this;
  }

  /** Says who wrote it, and what it is called. */
  Paper called(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  /** Encrypts it with the password of its readers. */
  Paper lock(String password) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", password, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return this;
  }

  byte[] bytes() throws IOException {
    closePage();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private void closePage() throws IOException {
    if (page != null) {
      page.close();
      page = null;
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
