package org.lectern.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.document.Stated;

class PdfTextTest {
  private static final String SENTENCE = "The council met on Tuesday and closed the harbour.";
  private static final PdfLimits LIMITS = new PdfLimits(1 << 20, 50, 20, "--max-size");

  static List<PageCase> cases() throws IOException {
    return PageCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPageBecomesItsLines(PageCase page) throws IOException, PdfException {
    byte[] bytes = page.draw();
    PdfText text = PdfText.read(bytes, bytes.length, LIMITS);
    assertEquals(String.join("\n", page.lines()), String.join("\n", PageCase.lines(text)));
  }

  @Test
  void eachLineKnowsItsPageAndTheSizeOfItsType() throws IOException, PdfException {
    PdfText text = read(paper().text(60, 600, 20, true, "Harbour"));
    assertEquals(1, text.hints().get(0).page());
    assertEquals(1.0, text.hints().get(0).size());
    assertEquals(2.0, text.hints().get(2).size());
    assertTrue(text.hints().get(2).bold());
  }

  @Test
  void anEmptyPasswordOpensAndAnotherOneIsAskedFor() throws IOException, PdfException {
    assertEquals(SENTENCE + "\n", read(paper().lock("")).text().text());
    assertEquals("it is encrypted, and opens only with a password", cause(paper().lock("secret")));
  }

  @Test
  void whatHoldsNoTextSaysWhy() throws IOException {
    assertEquals(
        "it is a PDF of pictures without text; text recognition has to come first",
        cause(new Paper().page().picture()));
    assertEquals("it is a PDF without text", cause(new Paper().page()));
    assertEquals("it is a PDF without a page", cause(new Paper()));
  }

  @Test
  void whatWasCutOffOrDamagedSaysSo() throws IOException {
    String damaged = "it is a damaged PDF, or one that was cut off";
    byte[] whole = paper().bytes();
    assertEquals(damaged, cause(Arrays.copyOf(whole, whole.length / 3), LIMITS));
    assertEquals(damaged, cause("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), LIMITS));
    assertEquals(
        damaged,
        cause(("%PDF-1.7\n" + "[".repeat(9999)).getBytes(StandardCharsets.US_ASCII), LIMITS));
  }

  @Test
  void aLimitIsNamedWithItsOption() throws IOException {
    Paper paper = paper();
    for (int i = 0; i < 3; i++) {
      paper.page().text(60, 700, 10, false, SENTENCE);
    }
    assertEquals(
        "it has more than 2 pages (--max-size sets the limit)",
        cause(paper.bytes(), new PdfLimits(1 << 20, 2, 20, "--max-size")));
  }

  @Test
  void aStreamThatUnfoldsWithoutEndIsNotUnfolded() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        "%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(file)) {
      deflated.write(new byte[3 << 20]);
    }
    file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    assertEquals(
        "a part of it unfolds to more than is read (--max-size sets the limit)",
        cause(file.toByteArray(), LIMITS));
  }

  @Test
  void fontsAreNotLookedForOnTheSystemAndNothingIsWritten(@TempDir Path folder)
      throws IOException, PdfException {
    System.setProperty("pdfbox.fontcache", folder.toString());
    read(paper());
    System.clearProperty("pdfbox.fontcache");
    assertFalse(Files.exists(folder.resolve(".pdfbox.cache")));
  }

  @Test
  void aTitleIsBelievedThatTheTextBearsOutAndNoNameOfAFile() throws IOException, PdfException {
    assertEquals(Optional.of("The harbour"), title("The harbour", "Ana Roca"));
    assertEquals(Optional.empty(), title("Microsoft Word - harbour council.doc", "Ana Roca"));
    assertEquals(Optional.empty(), title("Budget of another year", "Ana Roca"));
    assertEquals(
        Optional.of("Ana Roca"),
        read(paper().called("x", "Ana Roca")).metadata().byline().map(Stated::value));
    assertEquals(Optional.empty(), read(paper().called("x", "Admin")).metadata().byline());
  }

  @Test
  void lettersThatRunFromRightToLeftAreReadInTheirOrder() {
    assertEquals("شهر", VisualOrder.logical("رهش"));
    assertEquals("the word شهر is", VisualOrder.logical("the word رهش is"));
    assertEquals("plain (text)", VisualOrder.logical("plain (text)"));
  }

  @Test
  void aLineThatOnlyNumbersThePageIsToldFromOthers() {
    for (String line : List.of("7", "- 7 -", "Page 7", "Page 7 of 12", "7/12", "vii", "[7]")) {
      assertEquals(Optional.of(7), PageNumber.in(line), line);
    }
    for (String line : List.of("7 ships", "2.5", "mix it", "7 of us", "")) {
      assertEquals(Optional.empty(), PageNumber.in(line), line);
    }
  }

  @Test
  void aPageThatIsDrawnInTooManyStepsIsNamed() throws IOException {
    Paper paper = paper();
    for (int i = 0; i < 20; i++) {
      paper.text(60, 600 - i, 10, false, "The council met.");
    }
    assertEquals(
        "a page of it is drawn in more than 64 steps (--max-size sets the limit)",
        cause(paper.bytes(), new PdfLimits(2048, 9, 20, "--max-size")));
  }

  private static Optional<String> title(String title, String author)
      throws IOException, PdfException {
    return read(paper().called(title, author)).metadata().title().map(Stated::value);
  }

  private static Paper paper() throws IOException {
    return new Paper().page().text(60, 700, 10, false, SENTENCE);
  }

  private static PdfText read(Paper paper) throws IOException, PdfException {
    byte[] bytes = paper.bytes();
    return PdfText.read(bytes, bytes.length, LIMITS);
  }

  private static String cause(Paper paper) throws IOException {
    return cause(paper.bytes(), LIMITS);
  }

  private static String cause(byte[] bytes, PdfLimits limits) {
    return assertThrows(PdfException.class, () -> PdfText.read(bytes, bytes.length, limits))
        .clause();
  }
}
