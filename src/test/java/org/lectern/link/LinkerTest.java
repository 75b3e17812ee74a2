package org.lectern.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Reading;
import org.lectern.document.Extract;
import org.lectern.document.Source;

class LinkerTest {

  @Test
  void aCollectionOfOneDocumentOrNoneHasNoRelations() {
    assertEquals(List.of(), new Linker().link(List.of()));
    assertEquals(List.of(), new Linker().link(List.of(briefing("a", "A text.\n"))));
  }

  @Test
  void eachRelationIsSeenFromBothSides() throws IOException {
    List<CrossReference> references = new Linker().link(seeds());
    for (CrossReference reference : references) {
      assertTrue(references.contains(reference.turned()), reference.toString());
    }
    assertTrue(!references.isEmpty());
  }

  @Test
  void theEvidenceIsWhatStandsInBothDocuments() throws IOException {
    List<Briefing> seeds = seeds();
    for (CrossReference reference : new Linker().link(seeds)) {
      for (Reason reason : reference.reasons()) {
        stands(reason.here(), of(seeds, reference.document()));
        stands(reason.there(), of(seeds, reference.other()));
      }
    }
  }

  @Test
  void theTrucksToKarabakhRelateTwoSeedsAsAClaimForTheyAreNoSingleEvent() throws IOException {
    List<Reason> reasons = reasons("001", "004");
    assertTrue(reasons.stream().anyMatch(r -> tells(r, Reason.Kind.CLAIM, 19, 3)), "" + reasons);
    assertTrue(reasons.stream().noneMatch(r -> r.kind() == Reason.Kind.EVENT), "" + reasons);
  }

  @Test
  void theGuardsRelateTwoSeedsThoughOneSpellsThemOutOtherwise() throws IOException {
    List<Reason> reasons = reasons("001", "003");
    assertTrue(reasons.stream().anyMatch(r -> tells(r, Reason.Kind.ACTOR, 11, 326)), "" + reasons);
  }

  @Test
  void nakhchivanAndNakhichevanAreOnePlace() throws IOException {
    List<Reason> reasons = reasons("000", "003");
    assertTrue(reasons.stream().anyMatch(r -> tells(r, Reason.Kind.PLACE, 11, 82)), "" + reasons);
  }

  @Test
  void aStateThatEveryDocumentNamesIsNoReason() throws IOException {
    for (CrossReference reference : new Linker().link(seeds())) {
      for (Reason reason : reference.reasons()) {
        assertTrue(!List.of("Iran", "Azerbaijan").contains(reason.what()), reason.toString());
      }
    }
  }

  @Test
  void theSamePassageInTwoDocumentsIsADuplicate() {
    String same =
        "The harbour master of the old town closed the eastern quay for repairs on Tuesday.\n";
    List<Reason> reasons = between("Quay\n\n" + same, "Harbour\n\n" + same);
    assertEquals(Reason.Kind.DUPLICATE, reasons.get(0).kind());
  }

  @Test
  void wordsThatOneDocumentQuotesAndTheOtherHasAreAQuotation() {
    List<Reason> reasons =
        between(
            "Quay\n\nThe harbour master said: “nobody will ever moor at this quay again” and left.\n",
            "Town\n\nThat nobody will ever moor at this quay again was heard of the master.\n");
    assertTrue(
        reasons.stream().anyMatch(r -> r.kind() == Reason.Kind.QUOTATION), reasons.toString());
  }

  @Test
  void figuresThatDifferForTheSameThingAreAConflict() {
    List<Reason> reasons =
        between(
            "Fire\n\nThe fire in the harbour warehouse of Porto Lindo killed 12 dockers.\n",
            "Blaze\n\nThe fire in the harbour warehouse of Porto Lindo killed 15 dockers.\n");
    assertTrue(
        reasons.stream()
            .anyMatch(
                r -> r.kind() == Reason.Kind.CONFLICT && r.what().equals("dockers: 12 and 15")),
        reasons.toString());
  }

  @Test
  void aTableAndASentenceThatGiveAPeopleAnotherShareAreAConflict() throws IOException {
    List<Reason> reasons = reasons("000", "003");
    assertEquals(Reason.Kind.CONFLICT, reasons.get(0).kind());
    assertEquals("Persians: 55% of the population and 61%", reasons.get(0).what());
    assertTrue(tells(reasons.get(0), Reason.Kind.CONFLICT, 91, 103), "" + reasons);
  }

  @Test
  void sharesOfTheSameGroupThatDifferAreAConflict() {
    List<Reason> reasons =
        between(
            "Census\n\nIn Norland the Velmarians make up 40% of the population of the coast.\n",
            "Count\n\nOfficials in Norland say the Velmarians are 52 percent of the population.\n");
    assertTrue(
        reasons.stream()
            .anyMatch(
                r ->
                    r.what().equals("Velmarians: 40% of the population and 52% of the population")),
        reasons.toString());
  }

  @Test
  void sharesOfDifferentWholesAreNoConflict() {
    List<Reason> reasons =
        between(
            "Census\n\nIn Norland the Velmarians make up 40% of the population of the coast.\n",
            "Count\n\nOfficials in Norland say the Velmarians hold 52 percent of the seats.\n");
    assertTrue(
        reasons.stream().noneMatch(r -> r.kind() == Reason.Kind.CONFLICT), reasons.toString());
  }

  @Test
  void theArmsThatOneStateBuysFromAnotherRelateDocuments() throws IOException {
    assertTrue(
        reasons("001", "002").stream().anyMatch(r -> r.what().equals("Azerbaijan and Israel")));
    assertTrue(
        reasons("002", "003").stream().anyMatch(r -> r.what().equals("Azerbaijan and Israel")));
  }

  private static List<Reason> between(String one, String other) {
    String third = "Weather\n\nRain fell all over the hills of the north, and snow on the peaks.\n";
    return new Linker()
        .link(List.of(briefing("a", one), briefing("b", other), briefing("c", third))).stream()
            .filter(r -> r.document().equals("a") && r.other().equals("b"))
            .flatMap(r -> r.reasons().stream())
            .toList();
  }

  private static boolean tells(Reason reason, Reason.Kind kind, int here, int there) {
    return reason.kind() == kind && reason.here().line() == here && reason.there().line() == there;
  }

  private static void stands(Extract extract, Briefing briefing) {
    String passage = briefing.article().passages().get(extract.passage()).text();
    assertEquals(extract.text(), passage.substring(extract.from(), extract.to()));
  }

  private static Briefing of(List<Briefing> briefings, String id) {
    return briefings.stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Reason> reasons(String here, String there) throws IOException {
    return new Linker()
        .link(seeds()).stream()
            .filter(r -> r.document().startsWith(here) && r.other().startsWith(there))
            .flatMap(r -> r.reasons().stream())
            .toList();
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
