package org.lectern.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.document.Source;

/** What a person decides about actors holds. */
final class MendingTest {
  private static final String TEXT =
      "The deputy Ramiro Quintanal spoke in Lisbon. Quintanal was late. The judge Lucia Ferrante"
          + " left. The Harbour Union met.";

  @Test
  void actorsAreJoined() {
    assertEquals(
        List.of("Lucia Ferrante PERSON 3", "Lisbon PLACE 1", "Harbour Union GROUP 1"),
        after("join\teverywhere\tRamiro Quintanal\tLucia Ferrante"));
  }

  @Test
  void anActorIsTheOneThatOtherDocumentsHave() {
    List<Actor> actors = mended("join\teverywhere\tRamiro Quintanal\tR. Q.\t\tperson:r-q");
    assertEquals("person:r-q", actors.get(0).key());
    assertTrue(actors.get(0).mentions().get(0).why().contains("by hand"));
  }

  @Test
  void aNameIsSomebodyElses() {
    assertTrue(
        after("split\teverywhere\tRamiro Quintanal\tQuintanal")
            .containsAll(List.of("Ramiro Quintanal PERSON 1", "Quintanal PERSON 1")));
  }

  @Test
  void anActorGoesByAnotherNameAndTypeOrIsNone() {
    assertTrue(after("rename\teverywhere\tLucia Ferrante\tL. F.").contains("L. F. PERSON 1"));
    assertTrue(
        after("type\teverywhere\tHarbour Union\torganisation")
            .contains("Harbour Union ORGANISATION 1"));
    assertTrue(after("hide\teverywhere\tLisbon").stream().noneMatch(a -> a.contains("Lisbon")));
  }

  @Test
  void aDecisionHoldsWhereItSays() {
    assertEquals(4, after("hide\tother.txt\tLisbon").size());
    assertEquals(3, after("hide\tport/a.txt\tLisbon").size());
    assertEquals(3, after("hide\tport\tLisbon").size());
    assertEquals(4, after("hide\tpor\tLisbon").size());
  }

  @Test
  void laterDecisionsSeeWhatEarlierOnesMade() {
    assertTrue(
        after("rename\teverywhere\tLucia Ferrante\tL. F.", "type\teverywhere\tL. F.\tGROUP")
            .contains("L. F. GROUP 1"));
  }

  @Test
  void aDecisionIsALine() {
    Decision decision = Decision.parse("join\teverywhere\tA\tB\tperson:a\tperson:b");
    assertEquals("join\teverywhere\tA\tB\tperson:a\tperson:b", decision.line());
    assertEquals("A is B", decision.words());
    assertThrows(IllegalArgumentException.class, () -> Decision.parse("melt\teverywhere\tA"));
    assertThrows(IllegalArgumentException.class, () -> Decision.parse("type\teverywhere\tA\tX"));
    assertThrows(IllegalArgumentException.class, () -> Decision.parse("hide"));
  }

  @Test
  void ownNamesBeatWhatIsBuiltInAndABadLineIsTold() {
    List<String> problems = new ArrayList<>();
    OwnNames own =
        OwnNames.parse(
            List.of("name\ttype\taliases", "Lisbon\tGROUP\tthe Lisbon set", "Nobody\tghost", "X"),
            (line, cause) -> problems.add(line + ": " + cause));
    List<Actor> actors = new ActorFinder(own).find(article());
    assertTrue(rows(actors).contains("Lisbon GROUP 1"));
    assertEquals(
        List.of(
            "3: \"ghost\" is no type of actors",
            "4: an actor has a name and a type, parted by a tab"),
        problems);
  }

  @Test
  void aRoleOfOnesOwnTableHoldsInItsYears() {
    List<String> problems = new ArrayList<>();
    String roles = "Mayor 2003-2009; Senator 2010-; fisherman; Judge 2010-2003";
    OwnNames own =
        OwnNames.parse(
            List.of(
                "Lisbon\tGROUP\t-\tpatron 2003-2009; sponsor 2010-; host", "X\tgroup\t-\t" + roles),
            (line, cause) -> problems.add(line + ": " + cause));
    List<Actor> actors = new ActorFinder(own).find(article());
    assertEquals(
        List.of("patron (2003-2009, in your actors.tsv)", "host (in your actors.tsv)"),
        roles(own.withRoles(actors, Optional.of(2005))));
    assertEquals(
        List.of("sponsor (2010-, in your actors.tsv)", "host (in your actors.tsv)"),
        roles(own.withRoles(actors, Optional.of(2020))));
    assertEquals(3, roles(own.withRoles(actors, Optional.empty())).size());
    assertEquals(List.of("2: \"Judge 2010-2003\" ends before it begins"), problems);
  }

  private static List<String> roles(List<Actor> actors) {
    return actors.stream()
        .filter(actor -> actor.name().equals("Lisbon"))
        .flatMap(actor -> actor.roles().stream())
        .map(ActorRole::name)
        .toList();
  }

  private static List<String> after(String... lines) {
    return rows(mended(lines));
  }

  private static List<Actor> mended(String... lines) {
    List<Decision> decisions = new ArrayList<>();
    for (String line : lines) {
      decisions.add(Decision.parse(line));
    }
    return new Mending(decisions).of("/briefs/port/a.txt", new ActorFinder().find(article()));
  }

  private static org.lectern.clean.Article article() {
    CleanOptions options = new CleanOptions(false, Set.of(), List.of(), List.of());
    return new Cleaner(options)
        .clean(Source.ofText("a.txt", "what happened on that day\n\n" + TEXT + "\n"));
  }

  private static List<String> rows(List<Actor> actors) {
    return actors.stream().map(a -> a.name() + " " + a.kind() + " " + a.mentions().size()).toList();
  }
}
