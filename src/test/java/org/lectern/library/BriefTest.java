package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.actor.Kind;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Reading;
import org.lectern.document.Source;

/** What the briefing on the five documents tells, and what it leaves out. */
final class BriefTest {

  @Test
  void aSurnameInOneDocumentIsThePersonWhomAnotherNamesInFull() {
    List<Briefing> two =
        List.of(
            briefing("a", "Vote\n\nThe Spanish deputy Ramiro Quintanal spoke for an hour.\n"),
            briefing("b", "Exit\n\nIn the evening Mr Quintanal said that he would resign.\n"));
    LibraryActor person =
        new Library(two, List.of())
            .actors().stream().filter(a -> a.kind() == Kind.PERSON).findFirst().orElseThrow();
    assertEquals(2, person.byDocument().size());
    assertTrue(person.reasons().get(0).contains("surname"), "" + person.reasons());
  }

  @Test
  void whoActsBeginsWithStatesThenPersonsThenBodies() throws IOException {
    List<Kind> kinds = brief().actors().stream().map(LibraryActor::kind).distinct().toList();
    assertEquals(List.of(Kind.STATE, Kind.PERSON), kinds.subList(0, 2));
  }

  @Test
  void whoAssertsWhatTellsDenialsAndNoCourtesies() throws IOException {
    List<String> cues = brief().claims().stream().map(c -> c.statement().cue()).toList();
    assertTrue(cues.contains("denies") && cues.contains("denied"), "" + cues);
    assertTrue(cues.stream().noneMatch(List.of("recognizes", "illustrated")::contains), "" + cues);
  }

  @Test
  void noClaimIsASentenceThatIsToldBefore() throws IOException {
    Brief brief = brief();
    for (Brief.Claim claim : brief.claims()) {
      assertTrue(brief.sentences().stream().noneMatch(s -> s.extract().equals(claim.sentence())));
      assertTrue(brief.timeline().stream().noneMatch(e -> e.sentence().equals(claim.sentence())));
    }
  }

  @Test
  void theShareOfThePersiansIsWhereTheSourcesDiffer() throws IOException {
    List<String> what = brief().conflicts().stream().map(c -> c.reason().what()).toList();
    assertEquals(List.of("Persians: 55% of the population and 61%"), what);
  }

  private static Brief brief() throws IOException {
    return new Library(seeds(), List.of()).brief();
  }

  private static List<Briefing> seeds() throws IOException {
    List<Briefing> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        seeds.add(briefing(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return seeds;
  }

  private static Briefing briefing(String id, String text) {
    return new Briefing(Source.ofText(id, text), Reading.standard());
  }
}
