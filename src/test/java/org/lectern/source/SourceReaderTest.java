package org.lectern.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.document.Format;
import org.lectern.document.Source;
import org.lectern.document.Stated;

class SourceReaderTest {
  private static final String RUSSIAN =
      "Совет порта собрался в среду и отложил решение о квотах до конца недели.\n";

  @TempDir Path folder;

  @Test
  void aByteOrderMarkTellsTheCharsetAndIsNotShown() throws IOException {
    Source utf8 = read("a.txt", "\uFEFFQuota", StandardCharsets.UTF_8);
    assertEquals("Quota", utf8.text().text());
    assertEquals("UTF-8 (byte order mark)", utf8.charset());
    assertEquals("Quota", read("b.txt", "\uFEFFQuota", StandardCharsets.UTF_16LE).text().text());
    Source utf32 = read("c.txt", "\uFEFFQuota", Charset.forName("UTF-32BE"));
    assertEquals("Quota", utf32.text().text());
  }

  @Test
  void aFileOfZeroBytesIsNoTextButUtf32IsOne() throws IOException {
    Path zeros = Files.write(folder.resolve("z.txt"), new byte[4096]);
    Found found = new Found("z.txt", Optional.of(zeros));
    Outcome outcome =
        new SourceReader(SourceOptions.standard()).read(found, InputStream.nullInputStream());
    assertTrue(assertInstanceOf(Outcome.Failed.class, outcome).problem().cause().contains("zero"));
    String text = "Quota. ".repeat(200);
    assertEquals(text, read("c.txt", "\uFEFF" + text, Charset.forName("UTF-32LE")).text().text());
  }

  @Test
  void validUtf8NeedsNoGuess() throws IOException {
    assertEquals("UTF-8 (valid)", read("a.txt", "naïve “quota”", StandardCharsets.UTF_8).charset());
  }

  @Test
  void giantUtf8IsReadInPartsThatBreakNoCharacter() throws IOException {
    String text = "aé€😀b’".repeat(400_000);
    Source source = read("a.txt", text, StandardCharsets.UTF_8);
    assertEquals("UTF-8 (valid)", source.charset());
    assertEquals(text, source.text().text());
  }

  @Test
  void aGuessIsStatedAsAGuess() throws IOException {
    assertEquals(
        "windows-1252 (a guess)",
        read("a.txt", "the caf\u00e9 “quota”", Charset.forName("windows-1252")).charset());
    for (String name : new String[] {"windows-1251", "KOI8-R", "ISO-8859-5"}) {
      Source source = read(name + ".txt", RUSSIAN, Charset.forName(name));
      assertEquals(name + " (a guess)", source.charset());
      assertEquals(RUSSIAN, source.text().text());
    }
  }

  @Test
  void aFewBrokenBytesLeaveTheRestAsUtf8() throws IOException {
    Path file = folder.resolve("a.txt");
    byte[] good = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(good, good.length + 1);
    bytes[good.length] = (byte) 0xFF;
    Files.write(file, bytes);
    assertEquals(RUSSIAN + "\uFFFD", read(file, SourceOptions.standard()).text().text());
  }

  @Test
  void whatTheUserTellsOverrulesTheGuess() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, new byte[] {(byte) 0xE9});
    SourceOptions options = new SourceOptions(Optional.of(Charset.forName("IBM437")), 100);
    assertEquals("Θ", read(file, options).text().text());
  }

  @Test
  void controlsAreVisibleAndLineEndsAreFeeds() throws IOException {
    Source source = read("a.txt", "a\u001b[2J\r\nb\u009b\rc\u202e", StandardCharsets.UTF_8);
    assertEquals("a␛[2J\nb\uFFFD\nc\uFFFD", source.text().text());
    assertEquals(3, source.text().lineCount());
  }

  @Test
  void whatIsTooLargeIsRefusedWithItsLimit() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "12345678901");
    Outcome outcome =
        new SourceReader(new SourceOptions(Optional.empty(), 10)).read(found(file), empty());
    assertEquals(
        folder + "/a.txt: it is larger than 10 bytes (--max-size sets the limit)",
        assertInstanceOf(Outcome.Failed.class, outcome).problem().sentence());
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    byte[] bytes = new byte[4096];
    new java.util.Random(7).nextBytes(bytes);
    Path file = Files.write(folder.resolve("a.txt"), bytes);
    Outcome outcome = new SourceReader(SourceOptions.standard()).read(found(file), empty());
    assertEquals(
        folder + "/a.txt: it is no text: too many of its characters are control characters",
        assertInstanceOf(Outcome.Failed.class, outcome).problem().sentence());
  }

  @Test
  void standardInputIsReadToItsEnd() {
    byte[] bytes = "one\ntwo".getBytes(StandardCharsets.UTF_8);
    Outcome outcome =
        new SourceReader(SourceOptions.standard())
            .read(new Found("-", Optional.empty()), new ByteArrayInputStream(bytes));
    assertEquals("one\ntwo", assertInstanceOf(Outcome.Read.class, outcome).source().text().text());
  }

  @Test
  void aDocumentTooLargeForTheMemoryIsAProblemOfItsOwn() {
    InputStream full =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("Java heap space");
          }

          @Override
          public int read(byte[] into, int from, int most) {
            return read();
          }
        };
    Outcome outcome =
        new SourceReader(SourceOptions.standard()).read(new Found("-", Optional.empty()), full);
    assertEquals(
        "there is not enough memory to read it",
        assertInstanceOf(Outcome.Failed.class, outcome).problem().cause());
  }

  @Test
  void aLinkToItselfIsAProblemThatSaysSo() throws IOException {
    Path loop = folder.resolve("loop.txt");
    Files.createSymbolicLink(loop, Path.of("loop.txt"));
    Outcome outcome = new SourceReader(SourceOptions.standard()).read(found(loop), empty());
    assertEquals(
        folder + "/loop.txt: the link leads back to itself",
        assertInstanceOf(Outcome.Failed.class, outcome).problem().sentence());
  }

  @Test
  void aPageBecomesOneLineABlockWithItsHints() throws IOException {
    Source page =
        read(
            "a.html",
            """
            <html lang="en"><head><title>Port talks</title>
            <meta property="article:published_time" content="2021-05-04T09:00:00Z"></head>
            <body><nav class="menu"><a href="/">Home</a></nav><script>var x = 1;</script>
            <h1>Port talks   resume</h1><p>The council <b>met</b><br>again.</p>
            <p hidden>unseen</p></body></html>
            """,
            StandardCharsets.UTF_8);
    assertEquals(Format.HTML, page.format());
    assertEquals("Home\n\nPort talks resume\n\nThe council met\nagain.\n\n", page.text().text());
    assertEquals("nav", page.hint(1).tag());
    assertEquals(1.0, page.hint(1).linkShare());
    assertEquals("nav.menu", page.hint(1).path());
    assertEquals("h1", page.hint(3).tag());
    assertEquals(Optional.of(new Stated("Port talks", "title element")), page.metadata().title());
    assertEquals(
        Optional.of(new Stated("2021-05-04T09:00:00Z", "article:published_time")),
        page.metadata().published());
    assertEquals(Optional.of(new Stated("en", "html element")), page.metadata().language());
  }

  @Test
  void aPageCalledTextIsReadAsAPageAndTextCalledAPageAsText() throws IOException {
    String html = "<!DOCTYPE html><p>The council met.</p>";
    assertEquals(Format.HTML, read("a.txt", html, StandardCharsets.UTF_8).format());
    assertEquals(Format.TEXT, read("b.html", "The council met.", StandardCharsets.UTF_8).format());
  }

  @Test
  void commentsAndFragmentsAreNoHindranceToTellAPage() throws IOException {
    for (String html :
        new String[] {
          "<?xml version='1.0'?>\n<!-- saved --> <html><p>The council met.</p>",
          "<div><p>The council met.</p><p>It <b>met</b> again.</p></div>"
        }) {
      assertEquals(Format.HTML, read("a.txt", html, StandardCharsets.UTF_8).format(), html);
    }
    for (String text :
        new String[] {
          "Ships < 400 tons, captains <roca@example.com> > 3", "<p> is an element, says </p>."
        }) {
      assertEquals(Format.TEXT, read("a.txt", text, StandardCharsets.UTF_8).format(), text);
    }
    String sum = "Ships < 400 tons, written by <roca@example.com>";
    assertEquals(sum, read("a.html", sum, StandardCharsets.UTF_8).text().text());
  }

  @Test
  void whatHoldsNoTextIsAProblemThatSaysSo() throws IOException {
    assertEquals("it is empty", cause("a.txt", ""));
    assertEquals("it is empty", cause("a.pdf", ""));
    assertEquals("it holds nothing but blanks", cause("a.txt", " \n\t\n"));
    assertEquals(
        "it is a page without text; what a script would have put there is not in it",
        cause("a.html", "<html><body><div id=app></div><script>run()</script></body></html>"));
  }

  @Test
  void aPdfIsToldByItsFirstBytesAndOtherFilesAreWhatTheyHold() throws IOException {
    assertEquals("it is a damaged PDF, or one that was cut off", cause("a.txt", "%PDF-1.4\n"));
    assertEquals(Format.HTML, read("a.pdf", "<html><p>Met", StandardCharsets.UTF_8).format());
    assertEquals(Format.TEXT, read("a.pdf", "The council met", StandardCharsets.UTF_8).format());
    assertEquals(
        Format.TEXT, read("a.txt", "A file begins with %PDF-", StandardCharsets.UTF_8).format());
  }

  private String cause(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Outcome outcome = new SourceReader(SourceOptions.standard()).read(found(file), empty());
    return assertInstanceOf(Outcome.Failed.class, outcome).problem().cause();
  }

  @Test
  void theLabelOfAPageIsObeyedUnlessItsBytesAreUtf8() throws IOException {
    String html = "<meta charset=windows-1251><p>" + RUSSIAN;
    Source labelled = read("a.html", html, Charset.forName("windows-1251"));
    assertTrue(labelled.text().text().contains(RUSSIAN.strip()));
    Source lying = read("b.html", html, StandardCharsets.UTF_8);
    assertTrue(lying.text().text().contains(RUSSIAN.strip()));
    String xml = "<?xml version='1.0' encoding='KOI8-R'?><html><p>" + RUSSIAN;
    assertEquals("KOI8-R (label)", read("c.xhtml", xml, Charset.forName("KOI8-R")).charset());
  }

  @Test
  void tenThousandNestedElementsAreRead() throws IOException {
    String deep = "<div>".repeat(10_000) + "bottom" + "</div>".repeat(10_000);
    assertEquals("bottom", read("a.html", deep, StandardCharsets.UTF_8).text().text().strip());
  }

  private Source read(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, text.getBytes(charset));
    return read(file, SourceOptions.standard());
  }

  private static Source read(Path file, SourceOptions options) {
    Outcome outcome = new SourceReader(options).read(found(file), empty());
    return assertInstanceOf(Outcome.Read.class, outcome).source();
  }

  private static Found found(Path file) {
    return new Found(file.getFileName().toString(), Optional.of(file));
  }

  private static InputStream empty() {
    return InputStream.nullInputStream();
  }
}
