package org.lectern.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.clean.Article;

/** The five documents read by a person: who acts in them, and what acts or is a place. */
final class SeedActorsTest {

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void theActorsAreThoseThatAReaderFoundWithTypeCountAndNames(String seed) {
    assertEquals(String.join("\n", expectedActors(seed)), String.join("\n", foundActors(seed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void everyStateAndCapitalActsOrIsAPlaceAsAReaderSaid(String seed) {
    assertEquals(String.join("\n", expectedReadings(seed)), String.join("\n", foundReadings(seed)));
  }

  private static List<Actor> actors(String seed) {
    Article article = SeedStories.story(seed);
    return new ActorFinder().find(article);
  }

  private static List<String> expectedActors(String seed) {
    return SeedStories.rows("actors.tsv").stream()
        .filter(r -> r[0].equals(seed))
        .map(r -> String.join("\t", List.of(r).subList(1, 6)))
        .sorted()
        .toList();
  }

  private static List<String> foundActors(String seed) {
    List<String> rows = new ArrayList<>();
    for (Actor a : actors(seed)) {
      String aliases = String.join("|", new TreeSet<>(a.aliases()));
      String roles = String.join("|", a.roles().stream().map(ActorRole::name).toList());
      rows.add(
          String.join("\t", a.name(), a.kind().name(), "" + a.mentions().size(), aliases, roles));
    }
    return rows.stream().sorted().toList();
  }

  private static List<String> expectedReadings(String seed) {
    return SeedStories.rows("readings.tsv").stream()
        .filter(r -> r[0].equals(seed))
        .map(r -> String.join("\t", r[1], r[2], r[3], r[4]))
        .sorted()
        .toList();
  }

  /** Line, words, the how manieth of these words in the line, and the reading. */
  private static List<String> foundReadings(String seed) {
    List<Mention> mentions = new ArrayList<>();
    actors(seed).stream()
        .filter(a -> a.mentions().stream().anyMatch(m -> m.acting().isPresent()))
        .filter(a -> a.kind() == Kind.STATE || isCapital(a))
        .forEach(a -> mentions.addAll(a.mentions()));
    mentions.sort(java.util.Comparator.comparingInt(m -> m.extract().span().start()));
    Map<String, Integer> counts = new HashMap<>();
    List<String> rows = new ArrayList<>();
    for (Mention m : mentions) {
      String words = m.extract().line() + "\t" + m.extract().text();
      int nth = counts.merge(words, 1, Integer::sum);
      rows.add(words + "\t" + nth + "\t" + (m.acting().orElse(false) ? "acts" : "place"));
    }
    return rows.stream().sorted().toList();
  }

  private static boolean isCapital(Actor actor) {
    return switch (actor.name()) {
      case "Tehran", "Baku", "Yerevan", "Washington", "Moscow", "Ankara" -> true;
      default -> false;
    };
  }
}
