package org.lectern.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.clean.Article;

class PublishedFinderTest {

  @TestFactory
  Stream<DynamicTest> knowsTheDateThatTheTableOfCasesSays() {
    return Cases.rows("published.txt").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> check(row)));
  }

  private static void check(List<String> row) {
    Article article = Cases.article(row.get(1), row.get(0).replace("\\n", "\n"));
    Published published = new PublishedFinder().find(article, Optional.empty());
    assertEquals(
        String.join(" | ", row.subList(2, 5)),
        known(published) + " | " + published.certainty().label() + " | " + published.from());
  }

  private static String known(Published published) {
    return published
        .date()
        .map(LocalDate::toString)
        .or(() -> published.earliest().map(day -> day + ".."))
        .orElse("");
  }

  @Test
  void whatTheUserTellsWins() {
    LocalDate told = LocalDate.of(2020, 6, 17);
    Article article = Cases.article("2012-03-12.txt", "A title\n12 March 2012\nSome words.");
    Published published = new PublishedFinder().find(article, Optional.of(told));
    assertEquals(Optional.of(told), published.date());
    assertEquals("option", published.from());
  }

  @Test
  void whatIsKnownIsSaidWithItsLine() {
    Article article = Cases.article("a.txt", "A title\n\nIt began on 3 May 2011 in Baku.");
    Published published = new PublishedFinder().find(article, Optional.empty());
    assertEquals(3, published.evidence().get(0).line());
  }
}
