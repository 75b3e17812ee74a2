package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.document.Format;
import org.lectern.document.Metadata;
import org.lectern.document.Source;
import org.lectern.document.SourceText;

class BulkTest {
  private static final String SENTENCE = "The harbour council met on Wednesday. ";

  private static Article clean(String text) {
    return clean(text, Format.TEXT);
  }

  private static Article clean(String text, Format format) {
    Source source =
        new Source(
            "big.txt",
            Optional.empty(),
            format,
            "UTF-8 (valid)",
            new SourceText(text),
            List.of(),
            Metadata.NONE);
    return new Cleaner(CleanOptions.standard()).clean(source);
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static void assertWhole(String text, Article article) {
    StringBuilder kept = new StringBuilder();
    article.passages().forEach(passage -> kept.append(passage.text()));
    assertTrue(bare(text).contentEquals(bare(kept.toString())), "something was lost");
  }

  @Test
  void everyLineOfADocumentTooLargeToBeCleanedIsKeptAndSaysWhy() {
    String text = "a\n\n".repeat(60_000);
    Article article = clean(text);
    assertEquals(60_000, article.judged().size());
    Judged last = article.judged().get(59_999);
    assertEquals(119_999, last.line().number());
    assertEquals("too-large", last.verdict().rule());
    assertEquals(60_000, article.words());
    assertWhole(text, article);
  }

  @Test
  void aGiantLineIsPartedAfterSentencesIntoPassagesOfABoundedLength() {
    String text = SENTENCE.repeat(60_000);
    Article article = clean(text);
    assertWhole(text, article);
    for (Passage passage : article.passages()) {
      assertTrue(passage.text().length() <= 8_192 && passage.text().endsWith("."));
      assertEquals(1, passage.line());
    }
  }

  @Test
  void aGiantLineWithoutAnyBlankIsPartedToo() {
    assertWhole("a".repeat(2_100_000), clean("a".repeat(2_100_000)));
    String pairs = "x" + "\uD83D\uDE00".repeat(1_100_000);
    assertWhole(pairs, clean(pairs));
  }

  @Test
  void thePassagesOfAGiantWrappedTextAreItsParagraphs() {
    String paragraph =
        "the council met again on Wednesday and did not\nsettle the quota, said its clerk.";
    Article article = clean((paragraph + "\n\n").repeat(27_000));
    assertEquals(27_000, article.passages().size());
    assertEquals(paragraph.replace('\n', ' '), article.passages().get(26_999).text());
    assertEquals(26_999 * 3 + 1, article.passages().get(26_999).line());
  }

  @Test
  void millionsOfBlankLinesWithinATextAreNoWork() {
    String text = "a" + "\n".repeat(2_100_000) + "b";
    assertWhole(text, clean(text));
    assertEquals(2, clean(text).judged().size());
  }

  @Test
  void aPageWhoseTagsWereLeftStandingIsKeptWholeAndSaysWhy() {
    Article article = clean("<p>Cod</p>\n<p>Hake</p>\n", Format.HTML);
    assertWhole("<p>Cod</p><p>Hake</p>", article);
    assertEquals(0, article.removed());
    assertTrue(article.note().orElseThrow().contains("too many tags"));
  }

  @Test
  void aLongBookIsStillCleaned() {
    Article article = clean((SENTENCE.repeat(5).strip() + "\n\n").repeat(5_000));
    assertFalse(
        article.judged().stream().anyMatch(judged -> judged.verdict().rule().equals("too-large")));
  }
}
