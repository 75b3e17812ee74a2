package org.lectern.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.document.Source;

/** By what name an actor goes. */
final class NamingTest {

  @Test
  void aNameIsSpeltAsTheTextSpellsIt() {
    assertEquals(List.of("Nordooz"), names("The trucks crossed the border near Nordooz."));
    assertEquals(List.of("Naxçıvan Airport"), names("A drone fell on Naxçıvan Airport."));
  }

  @Test
  void aKnownNameInPartIsGivenInFullAndSaysThatItIsInferred() {
    List<Actor> actors = actors("He laid flowers on the grave of the Ayatollah Khomenei.");
    assertEquals("Ruhollah Khomeini", actors.get(0).name());
    assertTrue(actors.get(0).mentions().get(0).why().contains("inferred"));
  }

  @Test
  void aNameInFullIsNotSaidToBeInferred() {
    List<Actor> actors = actors("They mourned Ruhollah Khomeini. Khomeini died in June.");
    assertTrue(
        actors.get(0).mentions().stream().noneMatch(mention -> mention.why().contains("inferred")));
  }

  @Test
  void aNameInCapitalsIsNotPreferred() {
    assertTrue(
        names("HOSSEIN AMIR-ABDOLLAHIAN SPEAKS. Hossein Amir-Abdollahian spoke for an hour.")
            .contains("Hossein Amir-Abdollahian"));
  }

  private static List<String> names(String text) {
    return actors(text).stream().map(Actor::name).toList();
  }

  private static List<Actor> actors(String text) {
    CleanOptions options = new CleanOptions(false, Set.of(), List.of(), List.of());
    Source source = Source.ofText("a.txt", "A headline of no interest\n\n" + text + "\n");
    return new ActorFinder().find(new Cleaner(options).clean(source));
  }
}
