package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.clean.CleanerTest.SENTENCE;
import static org.lectern.clean.CleanerTest.clean;
import static org.lectern.clean.CleanerTest.options;
import static org.lectern.clean.CleanerTest.other;
import static org.lectern.clean.CleanerTest.seed;
import static org.lectern.clean.CleanerTest.verdict;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.document.Source;

/** Rules that are switched off, and lines that the reader names. */
class CleanOptionsTest {
  @Test
  void aRuleThatIsSwitchedOffDropsNothing() {
    CleanOptions options = options(Set.of("pull-quote"), List.of());
    assertTrue(verdict(clean(seed("000"), options), 65) instanceof Verdict.Kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void everyRuleThatRemovesCanBeSwitchedOffByItsName(String seed) {
    for (Judged judged : clean(seed(seed), CleanOptions.standard()).judged()) {
      boolean text = judged.verdict().rule().equals("text");
      assertTrue(text || Cleaner.ruleNames().contains(judged.verdict().rule()), judged.toString());
    }
  }

  @Test
  void aLineThatTheReaderNamesIsDropped() {
    CleanOptions options = options(Set.of(), List.of("Tehran's bad faith"));
    assertEquals("drop-line", verdict(clean(seed("000"), options), 55).rule());
  }

  @Test
  void aLineIsNamedAsItIsPrinted() {
    String page = SENTENCE + "\n\n" + other(1) + "\n\n• It’s\u00A0on  page 3\n\n" + other(2);
    for (String named : List.of("• It's on page 3", "It’s on page 3 ", "It's  on\tpage 3")) {
      Article article = clean(Source.ofText("x", page), options(Set.of(), List.of(named)));
      assertEquals("drop-line", verdict(article, 5).rule(), named);
      assertEquals(1, article.removed());
    }
  }

  @Test
  void aParagraphOfSeveralLinesIsNamedAsOne() {
    String wrapped =
        "   The ministers met in the capital on Tuesday, and they\n   spoke for hours.\n";
    String page =
        wrapped + "\n   It rained all day, so that the farmers of the whole\n   valley sang.\n";
    String named = "The ministers met in the capital on Tuesday, and they spoke for hours.";
    Article article = clean(Source.ofText("x", page), options(Set.of(), List.of(named)));
    assertEquals("drop-line", verdict(article, 1).rule());
    assertEquals("drop-line", verdict(article, 2).rule());
    assertEquals(2, article.removed());
  }
}
