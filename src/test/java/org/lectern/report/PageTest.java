package org.lectern.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void controlsAreMadeVisibleAndStylesAreNot() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Page page = new Page(out, new Look(StandardCharsets.UTF_8, 0, true, true));
    page.text(Style.DATE, "May\u001B[2J").flush();
    assertEquals("\u001B[33mMay␛[2J\u001B[0m", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aPoorCharsetGetsLikenesses() {
    assertEquals("\"a\" - b...", latin("“a” – b…"));
    assertEquals("Mammadov ?", Transliteration.to(StandardCharsets.US_ASCII, "Məmmədov 中"));
    assertEquals("café", latin("café"));
  }

  @Test
  void proseBreaksBetweenWordsAndKeepsLongOnes() {
    assertEquals(List.of("one two", "three"), Prose.lines("one two three", 7));
    assertEquals(List.of("a", "verylongword", "b"), Prose.lines("a verylongword b", 5));
    assertEquals(List.of("one two three"), Prose.lines("one two three", 0));
  }

  @Test
  void wideAndCombiningCharactersTakeTheirColumns() {
    assertEquals(4, Columns.of("日本"));
    assertEquals(1, Columns.of("e\u0301"));
    assertEquals("日…", Columns.cut("日本語", 4));
  }

  @Test
  void markdownShowsEveryCharacterAsItself() {
    assertEquals("\\# 5 \\* \\[a\\]\\(b", Markdown.escape("# 5 * [a](b").replace("](", "]\\("));
    assertEquals("1\\. first", Markdown.escape("1. first"));
  }

  @Test
  void stringsOfJsonAreSafe() {
    String json = new Json().begin().put("a", "\"\\\n\t\u001B\u2028").end().toString();
    assertEquals("{\"a\":\"\\\"\\\\\\n\\t␛\\u2028\"}", json);
  }

  private static String latin(String text) {
    return Transliteration.to(Charset.forName("ISO-8859-1"), text);
  }
}
