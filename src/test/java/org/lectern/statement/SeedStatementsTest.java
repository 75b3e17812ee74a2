package org.lectern.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.actor.ActorFinder;
import org.lectern.clean.Article;
import org.lectern.clean.Sentences;
import org.lectern.document.Extract;

class SeedStatementsTest {
  private static final Map<String, Article> ARTICLES =
      Stream.of("000", "001", "002", "003", "004")
          .collect(Collectors.toMap(Function.identity(), Table::seed));
  private static final Map<String, List<Statement>> STATEMENTS =
      ARTICLES.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> find(e.getValue())));

  private static List<Statement> find(Article article) {
    return new StatementFinder().find(article, new ActorFinder().find(article));
  }

  private static Article articleOf(String document) {
    return Objects.requireNonNull(ARTICLES.get(document), document);
  }

  private static List<Statement> statementsOf(String document) {
    return Objects.requireNonNull(STATEMENTS.get(document), document);
  }

  static Stream<List<String>> statements() {
    return Table.rows("seeds.tsv");
  }

  static Stream<List<String>> traps() {
    return Table.rows("traps.tsv");
  }

  @ParameterizedTest
  @MethodSource("statements")
  void aStatementOfTheTableIsFoundWithItsSpeaker(List<String> row) {
    List<Statement> found =
        statementsOf(row.get(0)).stream()
            .filter(s -> s.claim().text().startsWith(row.get(6)))
            .filter(s -> s.cue().equals(row.get(4)))
            .toList();
    assertEquals(1, found.size(), () -> row + " among " + statementsOf(row.get(0)));
    Statement statement = found.get(0);
    assertEquals(row.get(1), Integer.toString(statement.claim().line()));
    assertEquals(row.get(2), statement.kind().label());
    assertEquals(row.get(5), statement.relayed().orElse("-"));
    assertTrue(isSpeaker(row.get(3), statement), () -> row + " is given to " + statement);
  }

  private static boolean isSpeaker(String expected, Statement statement) {
    String printed = statement.speakerText().map(Extract::text).orElse("-");
    return statement.speakerName().equals(Optional.of(expected)) || printed.contains(expected);
  }

  @Test
  void nothingIsFoundThatIsNotInTheTable() {
    long found = STATEMENTS.values().stream().mapToLong(List::size).sum();
    assertEquals(statements().count(), found);
  }

  @ParameterizedTest
  @MethodSource("traps")
  void theAuthorsOwnWordsAreNobodyElses(List<String> row) {
    List<Statement> holding =
        statementsOf(row.get(0)).stream()
            .filter(s -> s.speakerName().isPresent())
            .filter(s -> s.claim().text().contains(row.get(1)))
            .toList();
    assertEquals(List.of(), holding);
    assertTrue(
        articleOf(row.get(0)).text().contains(row.get(1)), () -> "not in the document: " + row);
  }

  @Test
  void aMinistersWordsGivenByAnOutletAreHisUntilTheAuthorSpeaksAgain() {
    assertEquals("Press TV", voice("002", "The relations between the two neighbors"));
    assertEquals("Press TV", voice("002", "Last month, Tehran summoned"));
    assertTrue(voice("002", "However, Azeri officials said").endsWith(", as Press TV gives it"));
    assertTrue(voice("002", "Iran is ready to assist").endsWith(", as News.az gives it"));
    assertEquals("the author", voice("002", "If there other"));
    assertEquals("the author", voice("002", "But it also would seem"));
    assertEquals("the author", voice("002", "Amid increasing tension"));
  }

  @Test
  void whatTheAuthorAccusesSomebodyOfIsTheAuthorsOwnVoice() {
    assertTrue(accuses("000", "The drone attack on Nakhchivan Airport appeared"));
    assertTrue(accuses("003", "In April 2020, during one of the worst"));
    assertFalse(accuses("000", "On 27 January 2023"));
    assertFalse(accuses("000", "President Ilham Aliyev strongly condemned"));
    assertFalse(accuses("002", "The relations between the two neighbors"));
  }

  private static boolean accuses(String document, String beginning) {
    return Voices.isAccusation(sentence(document, beginning), statementsOf(document));
  }

  private static String voice(String document, String beginning) {
    return Voices.speakerOf(sentence(document, beginning), statementsOf(document))
        .orElse("the author");
  }

  private static Extract sentence(String document, String beginning) {
    return Sentences.of(articleOf(document)).stream()
        .filter(s -> s.text().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }
}
