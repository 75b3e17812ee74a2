package org.lectern.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.document.Metadata;
import org.lectern.document.Stated;

class HtmlPageTest {
  private static final int MANY = 10_000;

  static List<SourceCase> pages() throws IOException {
    return SourceCase.read("html.txt");
  }

  static List<SourceCase> heads() throws IOException {
    return SourceCase.read("heads.txt");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageBecomesLinesWithTheirPlaces(SourceCase page) {
    HtmlPage read = HtmlPage.read(page.page());
    List<String> lines = new ArrayList<>();
    for (int number = 1; number <= read.text().lineCount(); number++) {
      String line = read.text().slice(read.text().line(number));
      lines.add(line.isEmpty() ? "~" : read.hints().get(number - 1).path() + " | " + line);
    }
    assertEquals(page.expected(), String.join("\n", lines));
  }

  @ParameterizedTest
  @MethodSource("heads")
  void whatAPageSaysOfItselfIsReadWithItsPlace(SourceCase page) {
    Metadata said = HtmlPage.read(page.page()).metadata();
    List<String> lines = new ArrayList<>();
    add(lines, "title", said.title());
    add(lines, "byline", said.byline());
    add(lines, "outlet", said.outlet());
    add(lines, "published", said.published());
    add(lines, "language", said.language());
    add(lines, "address", said.address());
    assertEquals(page.expected(), String.join("\n", lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"div", "b", "a", "x-part", "table><tr><td>a<td", "h1", "li", "blockquote", "font"})
  void tenThousandNestedElementsAreReadInTime(String element) {
    String html = ("<" + element + " itemprop=author>").repeat(MANY) + "bottom";
    HtmlPage page = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlPage.read(html));
    assertTrue(page.text().text().contains("bottom"));
  }

  @Test
  void aPageWithTooManyTagsStaysAsItsFileStandsUnderItsTitle() {
    String html = "<title>Quotas</title>" + "<p>Cod\u202e</p>\r\n".repeat(200_001);
    HtmlPage page = HtmlPage.read(html);
    assertEquals("Quotas", page.metadata().title().orElseThrow().value());
    assertEquals("<p>Cod\uFFFD</p>", page.text().slice(page.text().line(200_001)));
    assertTrue(page.hints().isEmpty());
  }

  @Test
  void nestedJsonEndsAtItsLimit() {
    String json = "{\"@type\":\"Article\",\"author\":".repeat(MANY);
    String html = "<script type='application/ld+json'>" + json + "</script><p>The council met.";
    assertEquals("The council met.\n\n", HtmlPage.read(html).text().text());
  }

  private static void add(List<String> lines, String name, Optional<Stated> said) {
    said.ifPresent(s -> lines.add(name + ": " + s.value() + " (" + s.from() + ")"));
  }
}
