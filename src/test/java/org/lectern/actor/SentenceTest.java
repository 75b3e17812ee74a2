package org.lectern.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.document.Source;

/** The names of single sentences, as sentences.txt marks them. */
final class SentenceTest {
  private static final String HEADLINE = "what happened on that day\n\n";

  @Test
  void theMarkedNamesAndNoOthersAreFound() throws IOException {
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String sentence : sentences()) {
      wanted.add(String.join("; ", marks(sentence)) + " <- " + plain(sentence));
      found.add(String.join("; ", found(plain(sentence))) + " <- " + plain(sentence));
    }
    assertEquals(String.join("\n", wanted), String.join("\n", found));
  }

  @Test
  void hostileTextsAreReadToTheirEnd() {
    String[] texts = {
      "A".repeat(10_000) + " said",
      "Abc ".repeat(20_000),
      "AZERBAIJAN ACCUSED IRAN ON MONDAY. ".repeat(500),
      "Karim Tavakoli, Samir Tavakoli, Tavakoli, ".repeat(3_000),
      "\u0421\u043e\u0432\u0435\u0442 \u0411akuu I\u0280an ".repeat(200),
      "' 's ' . \u2019s -- of of of The The ' U.S.A.. . (IRGC) ".repeat(200),
      "President ".repeat(3_000) + ", President of of of",
      "Ministry of ".repeat(3_000)
    };
    for (String text : texts) {
      assertEquals(found(text), found(text));
    }
  }

  @Test
  void namesInLettersOfTwoScriptsAreActorsOfTheirOwnAndSaySo() {
    CleanOptions options = new CleanOptions(false, Set.of(), List.of(), List.of());
    String text = HEADLINE + "They say that Ir\u0430n left. They say that Iran stayed.";
    List<String> keys =
        new ActorFinder()
            .find(new Cleaner(options).clean(Source.ofText("t.txt", text))).stream()
                .map(actor -> actor.key() + ": " + actor.mentions().get(0).why())
                .toList();
    assertEquals(2, keys.size());
    assertTrue(keys.get(0).startsWith("state:iran~"), keys.get(0));
  }

  @Test
  void aListOfManyNamesIsReadInTimeThatGrowsWithIt() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      list.append("Karim ").append(word(i)).append(i % 20 == 19 ? ".\n\n" : ", ");
    }
    String text = list.toString();
    List<String> found = assertTimeout(java.time.Duration.ofSeconds(60), () -> found(text));
    assertTrue(found.size() > 45_000, "found " + found.size());
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder("B");
    for (int rest = number; rest > 0 || word.length() < 4; rest /= 20) {
      word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append('a');
    }
    return word.append('n').toString();
  }

  @Test
  void aTextInCapitalsStillNamesItsStates() {
    List<String> found = found("AZERBAIJAN ACCUSED IRAN OF SPYING ON MONDAY NIGHT");
    assertEquals(List.of("AZERBAIJAN STATE acts", "IRAN STATE acts"), found);
  }

  private static List<String> sentences() throws IOException {
    try (var in = SentenceTest.class.getResourceAsStream("sentences.txt")) {
      String text =
          new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }
  }

  private static List<String> marks(String sentence) {
    List<String> marks = new ArrayList<>();
    int open = sentence.indexOf('[');
    while (open >= 0) {
      int close = sentence.indexOf(']', open);
      marks.add(sentence.substring(open + 1, close));
      open = sentence.indexOf('[', close);
    }
    return marks;
  }

  private static String plain(String sentence) {
    StringBuilder plain = new StringBuilder();
    for (String part : sentence.split("[\\[\\]]", -1)) {
      boolean marked = sentence.contains("[" + part + "]");
      plain.append(marked ? part.replaceAll(" [A-Z]+( acts| place)?$", "") : part);
    }
    return plain.toString();
  }

  private static List<String> found(String text) {
    var options = new CleanOptions(false, Set.of(), List.of(), List.of());
    var article = new Cleaner(options).clean(Source.ofText("t.txt", HEADLINE + text));
    record Row(int start, String text) {}
    List<Row> rows = new ArrayList<>();
    for (Actor actor : new ActorFinder().find(article)) {
      for (Mention m : actor.mentions()) {
        String reading = m.acting().map(a -> a ? " acts" : " place").orElse("");
        rows.add(
            new Row(m.extract().span().start(), m.extract().text() + " " + actor.kind() + reading));
      }
    }
    rows.sort(Comparator.comparingInt(Row::start));
    return rows.stream().map(Row::text).toList();
  }
}
