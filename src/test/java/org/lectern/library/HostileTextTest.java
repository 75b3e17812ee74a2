package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Reading;
import org.lectern.document.Extract;
import org.lectern.document.Format;
import org.lectern.document.Metadata;
import org.lectern.document.Source;
import org.lectern.document.SourceText;
import org.lectern.document.Visible;
import org.lectern.summary.Summariser;

/** Every finder takes any text: soups of the pieces that have broken finders before. */
class HostileTextTest {
  private static final int SOUPS = 60;
  private static final int PIECES = 400;

  private static final List<String> DANGEROUS =
      List.of(
          "7.1",
          "7.",
          ".7",
          "7.15 pm",
          "12:",
          ":30",
          "0:0",
          "24:60",
          "at 7.1",
          "99999999999",
          "1,2,3",
          "3 pm",
          "12.13.2014",
          "31/31/3131",
          "2020-02-30",
          "-2020",
          "0000-00-00",
          "٣٤ March",
          "²",
          "½ years",
          "March",
          "March 0",
          "March 99,",
          "12 March",
          "May",
          "Sept.",
          "Monday",
          "last",
          "next",
          "in",
          "the",
          "two",
          "ago",
          "mid-",
          "-",
          "--",
          "–",
          "'90s",
          "1990s-",
          "to",
          "from",
          "of",
          "and",
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "'",
          "«",
          "»",
          "(",
          ")",
          "[",
          "]",
          "[12]",
          "{",
          "*",
          "**",
          "_",
          "#",
          "•",
          "1.",
          ".",
          "..",
          "…",
          ",",
          ":",
          ";",
          "?",
          "!",
          "/",
          "\\",
          "|",
          "@",
          "http://",
          "www.",
          "https://a.b/2020/01/02/",
          "©",
          "–said",
          "said",
          "said that",
          "according to",
          "told",
          "he",
          "She",
          "they",
          "it",
          "The minister",
          "Mr",
          "Dr.",
          "President",
          "Iran",
          "Iran's",
          "U.S.",
          "U.",
          "S.",
          "Baku",
          "IRGC",
          "of the",
          "Ilham Aliyev",
          "Aliyev",
          "al-",
          "al-Assad",
          "O'",
          "McA",
          "J. R.",
          "By",
          "Photo:",
          "\n",
          "\n",
          "\n\n",
          "\n\n\n",
          "\t",
          " ",
          "\u00A0",
          "\u00AD",
          "\u200B",
          "\uFEFF",
          "\u2028",
          "\uFB01",
          "\u0301",
          "\uD83D\uDE00",
          "\uD83D",
          "\u202E",
          "\u0000",
          "\u001B[31m",
          "İ",
          "ß",
          "ŉ",
          "中文。",
          "ا",
          "ไทย",
          "<b>",
          "&amp;",
          "%s",
          "${x}",
          "a-\n",
          "co-\noperation");

  @TestFactory
  Stream<DynamicTest> everyFinderTakesAnySoupOfPieces() {
    return IntStream.range(0, SOUPS)
        .mapToObj(i -> DynamicTest.dynamicTest("soup " + i, () -> readsAll(soup(i))));
  }

  @Test
  void everyFinderTakesTokensOfTenThousandCharacters() {
    for (String piece :
        List.of("a", "A", "7", "7.", ".", "-", "\"", "’", "(", "*", "_", "/", "中")) {
      String giant = piece.repeat(10_000);
      readsAll(
          "The minister said " + giant + " on March " + giant + ", \"" + giant + "\" he said.");
    }
  }

  @Test
  void everyFinderTakesEachPieceAlone() {
    DANGEROUS.forEach(HostileTextTest::readsAll);
  }

  @Test
  void everyFinderTakesPairsOfPieces() {
    for (String first : DANGEROUS) {
      StringBuilder text = new StringBuilder();
      DANGEROUS.forEach(second -> text.append(first).append(' ').append(second).append(" | "));
      DANGEROUS.forEach(second -> text.append(first).append(second).append(" x "));
      readsAll(text.toString());
    }
  }

  private static String soup(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PIECES; i++) {
      text.append(DANGEROUS.get(random.nextInt(DANGEROUS.size())));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static void readsAll(String raw) {
    assertDoesNotThrow(
        () -> read(raw), () -> "on: " + raw.substring(0, Math.min(200, raw.length())));
  }

  private static void read(String raw) {
    SourceText text = new SourceText(Visible.text(raw));
    Source source =
        new Source(
            "soup.txt",
            Optional.empty(),
            Format.TEXT,
            "UTF-8 (valid)",
            text,
            List.of(),
            Metadata.NONE);
    Briefing briefing = new Briefing(source, Reading.standard());
    briefing.published();
    briefing.dates().forEach(date -> standsIn(text, date.extract()));
    briefing.actors().forEach(a -> a.mentions().forEach(m -> standsIn(text, m.extract())));
    briefing.statements().forEach(s -> standsIn(text, s.claim()));
    briefing.sentences().forEach(sentence -> standsIn(text, sentence));
    new Summariser().summarise(briefing, 3).forEach(s -> standsIn(text, s.extract()));
  }

  private static void standsIn(SourceText text, Extract extract) {
    assertTrue(extract.span().end() <= text.text().length(), extract::text);
  }
}
