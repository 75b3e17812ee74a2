package org.lectern.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.actor.Actor;
import org.lectern.actor.Kind;
import org.lectern.actor.Mention;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;
import org.lectern.document.Extract;

class StatementFinderTest {

  private static List<Statement> find(String text, String... persons) {
    Article article = Marked.article(text);
    List<Actor> actors =
        java.util.Arrays.stream(persons).map(person -> actor(article, person)).toList();
    return new StatementFinder().find(article, actors);
  }

  private static Actor actor(Article article, String name) {
    List<Mention> mentions =
        article.passages().stream()
            .filter(p -> p.text().contains(name))
            .map(p -> new Mention(mention(p, name), Optional.empty(), "same name"))
            .toList();
    return new Actor(name, name, Kind.PERSON, Optional.empty(), List.of(), List.of(), mentions);
  }

  private static Extract mention(Passage passage, String name) {
    int at = passage.text().indexOf(name);
    return passage.extract(at, at + name.length());
  }

  @Test
  void aPronounMeansTheSubjectOfTheSentenceBefore() {
    List<Statement> found =
        find("Ana Lima met Jon Berg. She said that the road was closed.", "Ana Lima", "Jon Berg");
    assertEquals("Ana Lima", found.get(0).speaker().orElseThrow().name());
  }

  @Test
  void twoSpeakersTogetherAreNotOneOfThem() {
    List<Statement> found =
        find("Ana Lima and Jon Berg said that the road was closed.", "Ana Lima", "Jon Berg");
    assertTrue(found.get(0).speaker().isEmpty());
    assertEquals(Optional.of("Ana Lima and Jon Berg"), found.get(0).speakerName());
  }

  @Test
  void aPassiveHasNoSpeaker() {
    Statement statement = find("The painting is thought to have been stolen in May.").get(0);
    assertEquals(Optional.empty(), statement.speakerName());
    assertEquals("thought", statement.cue());
  }

  @Test
  void aQuotationThatGoesOnBelongsToTheSameSpeaker() {
    List<Statement> found =
        find("\"It rained all night,\" Ana Lima said. \"We could not sleep at all.\"", "Ana Lima");
    assertEquals(2, found.size());
    assertEquals("\"We could not sleep at all.\"", found.get(1).claim().text());
    assertEquals("Ana Lima", found.get(1).speaker().orElseThrow().name());
  }

  @Test
  void anOutletsAccordingToRelaysTheMinister() {
    Statement statement =
        find("The minister denied the charge, according to the Lima Times.").get(0);
    assertEquals(Optional.of("The minister"), statement.speakerName());
    assertEquals(Optional.of("Lima Times"), statement.relayed());
  }

  @Test
  void aBlockEndsWhereTheAuthorAsksAndJudges() {
    List<Statement> found =
        find(
            """
            Nine pages

            The talks ended on Monday. Radio Lima reports:

            The two sides met in the old palace and signed a paper of nine pages.

            The paper was then sent to both parliaments for a vote in the spring.

            But is that all? It seems too little for so long a night of talks.
            """);
    assertEquals(2, found.stream().filter(s -> s.kind() == Statement.Kind.BLOCK).count());
  }

  @Test
  void aColonWithoutAVerbOfSayingBeginsNoBlock() {
    List<Statement> found =
        find(
            """
            The town reacted very harshly:

            The gates were closed, and the old bridge was taken down in a day.
            """);
    assertEquals(List.of(), found);
  }

  @Test
  void theClaimLeavesOutSpeakerAndCueAndTheWholeHoldsAll() {
    Statement statement = find("Yesterday Jon Berg said that the road was closed.").get(0);
    assertFalse(statement.claim().text().contains("said"));
    assertTrue(statement.whole().covers(statement.claim()));
    assertTrue(statement.whole().text().startsWith("Jon Berg said"));
  }

  @Test
  void hostileTextIsReadToItsEnd() {
    String token = "x".repeat(10_000);
    String cues = IntStream.range(0, 3000).mapToObj(i -> "said").reduce("", (a, b) -> a + " " + b);
    String marks = "\"".repeat(3001) + "‘“”’ according to ,, said : : :";
    for (String text : List.of(token, cues, marks, ":", "\"", "said", "according to", "A said:")) {
      assertTrue(find(text + "\n\n" + text).size() < 10_000);
    }
  }

  @Test
  void repetitionsWithoutEndAreReadInTimeThatGrowsWithTheText() {
    List<String> units =
        List.of(
            "\"a b\" \"c d e f g h\", said he. ",
            "\"yes we can do it\" ",
            "‘word and ",
            "“a ‘b “c ",
            "he said ",
            "reports that ",
            "according to Berg, ",
            "quoted Berg as saying ",
            "and denied ",
            "He said so, \"It was open all night.\n\nand then it went on\n\n");
    for (String unit : units) {
      String text = unit.repeat(60_000 / unit.length());
      assertTimeout(Duration.ofSeconds(30), () -> find(text), unit);
    }
  }

  @Test
  void everyStatementOfAGiantPassageHasItsSpeaker() {
    String sentence = "Anna Berg said that the quota was too low. ";
    Article article = Marked.article(sentence.repeat(3_000).strip());
    Passage passage = article.passages().get(0);
    List<Mention> mentions =
        IntStream.range(0, 3_000)
            .map(i -> i * sentence.length())
            .mapToObj(at -> passage.extract(at, at + "Anna Berg".length()))
            .map(extract -> new Mention(extract, Optional.empty(), "same name"))
            .toList();
    Actor berg =
        new Actor(
            "berg", "Anna Berg", Kind.PERSON, Optional.empty(), List.of(), List.of(), mentions);
    List<Statement> found = new StatementFinder().find(article, List.of(berg));
    assertEquals(3_000, found.size());
    for (Statement statement : found) {
      assertEquals(Optional.of(berg), statement.speaker());
    }
    Extract last = passage.extract(2_999 * sentence.length(), passage.text().length());
    assertEquals(Optional.of("Anna Berg"), Voices.speakerOf(last, found));
  }
}
