package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Reading;
import org.lectern.document.Source;

class SearchTest {
  private static final Library LIBRARY =
      new Library(
          List.of(
              document("a.txt", "The ports\n\nThe port of Ağdam was closed. Nobody came."),
              document("b.txt", "The road\n\nTrucks left the road to Agdam in June 2020.")),
          List.of());

  @Test
  void wordsAreFoundWhateverTheirCaseAccentsAndNumber() {
    assertEquals(List.of("a.txt:3", "b.txt:3"), found("AGDAM"));
    assertEquals(List.of("b.txt:3"), found("truck"));
    assertEquals(List.of("a.txt:1", "a.txt:3"), found("ports"));
  }

  @Test
  void aPassageHoldsAllThatIsWantedAndNothingThatIsNot() {
    assertEquals(List.of("b.txt:3"), found("agdam truck"));
    assertEquals(List.of("a.txt:3"), found("agdam -truck"));
    assertEquals(List.of(), found("port truck"));
  }

  @Test
  void aPhraseStandsAsItIs() {
    assertEquals(List.of("b.txt:3"), found("\"road to Agdam\""));
    assertEquals(List.of(), found("\"Agdam road\""));
  }

  @Test
  void aPeriodHoldsTimesThatMayLieInIt() {
    assertEquals(List.of("b.txt:3"), found("date:2020-06-15"));
    assertEquals(List.of("b.txt:3"), found("date:2019..2020-06"));
    assertEquals(List.of(), found("date:2020-07.."));
  }

  @Test
  void theSentencesAroundTheMatchesAreTheHit() {
    assertEquals("The port of Ağdam was closed.", LIBRARY.search("closed").get(0).extract().text());
  }

  @Test
  void aQueryThatCannotBeUnderstoodSaysWhy() {
    for (String query : List.of("", "-truck", "\"open", "actor:", "date:soon", "date:..")) {
      assertThrows(QueryException.class, () -> Library.check(query), query);
    }
  }

  private static List<String> found(String query) {
    return LIBRARY.search(query).stream()
        .map(hit -> hit.document() + ":" + hit.extract().line())
        .sorted()
        .toList();
  }

  private static Briefing document(String id, String text) {
    return new Briefing(Source.ofText(id, text), Reading.standard());
  }
}
