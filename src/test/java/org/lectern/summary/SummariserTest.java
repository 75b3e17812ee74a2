package org.lectern.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Reading;
import org.lectern.document.Source;

class SummariserTest {

  private static List<Briefing> seeds() throws IOException {
    List<Briefing> briefings = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path path : files.sorted().toList()) {
        briefings.add(briefing(path.getFileName().toString(), Files.readString(path)));
      }
    }
    return briefings;
  }

  private static Briefing briefing(String id, String text) {
    return new Briefing(Source.ofText(id, text), Reading.standard());
  }

  @Test
  void aSummaryIsMadeOfWholeSentencesInOrderOfTheText() throws IOException {
    for (Briefing briefing : seeds()) {
      List<SummarySentence> summary = new Summariser().summarise(briefing, 3);
      assertEquals(3, summary.size(), briefing.id());
      assertTrue(
          summary.stream().allMatch(s -> briefing.sentences().contains(s.extract())),
          briefing.id());
      for (int i = 1; i < summary.size(); i++) {
        assertTrue(
            summary.get(i - 1).extract().line() <= summary.get(i).extract().line(), briefing.id());
      }
    }
  }

  @Test
  void theSummaryOfTheDefenseMinistersVisitNamesThoseWhoseClaimsItGives() throws IOException {
    Briefing visit = seeds().get(2);
    for (SummarySentence sentence : new Summariser().summarise(visit, 20)) {
      int line = sentence.extract().line();
      if (line == 100 || line == 102) {
        assertEquals(Optional.of("Press TV"), sentence.speaker());
      }
      if (line == 108) {
        assertTrue(sentence.speaker().orElse("").endsWith("as News.az gives it"));
      }
      if (line == 98 || line > 108) {
        assertEquals(Optional.empty(), sentence.speaker());
      }
    }
  }

  @Test
  void aSentenceThatIsSaidTwiceStandsOnceInTheSummary() {
    Briefing briefing =
        briefing(
            "drill",
            """
            A drill near the border

            The army of Norland has begun a large drill near the border with Sudland.

            The army of Norland has begun a very large drill near the border with Sudland.

            Farmers in the valley were told to keep their cattle off the western road.
            """);
    assertEquals(2, new Summariser().summarise(briefing, 3).size());
  }

  @Test
  void theCollectionIsToldBySentencesOfEachDocument() throws IOException {
    CollectionBriefing collection = new CollectionSummariser().summarise(seeds(), 7);
    assertEquals(7, collection.sentences().size());
    assertEquals(
        5, collection.sentences().stream().map(SummarySentence::document).distinct().count());
    assertTrue(collection.title().contains("Iran"));
    assertTrue(collection.title().contains("Azerbaijan"));
  }

  @Test
  void theSameDocumentsHaveTheSameSummary() throws IOException {
    assertEquals(
        new CollectionSummariser().summarise(seeds(), 8),
        new CollectionSummariser().summarise(seeds(), 8));
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertEquals(List.of(), new Summariser().summarise(briefing("empty", ""), 3));
    CollectionBriefing none = new CollectionSummariser().summarise(List.of(), 5);
    assertEquals(List.of(), none.sentences());
    assertFalse(none.title().contains("null"));
  }
}
