package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.document.Extract;
import org.lectern.document.SourceText;

class SentencesTest {
  private static final Path CASES = Path.of("src/test/resources/org/lectern/clean/sentences.txt");

  @TestFactory
  Stream<DynamicTest> eachPassageHasTheSentencesThatItsCaseShows() throws IOException {
    return Arrays.stream(Files.readString(CASES).split("\n\n", -1))
        .filter(block -> block.contains("> "))
        .map(block -> block.strip().split("\n", 2))
        .map(c -> DynamicTest.dynamicTest(c[0], () -> assertEquals(c[1], sentences(c[0]))));
  }

  @Test
  void aSentenceIsWholeThatBeginsAndEndsAsSentencesDo() {
    assertTrue(Sentences.isWhole("“Nobody came to see it,” he said."));
    assertTrue(Sentences.isWhole("Nobody came to “see it.”"));
    assertFalse(Sentences.isWhole("and nobody came to see it."));
    assertFalse(Sentences.isWhole("Nobody came to see it"));
    assertFalse(Sentences.isWhole("The press of the land reports:"));
    assertFalse(Sentences.isWhole("Why not?"));
  }

  @Test
  void theLinesOfATableAreSentences() {
    SourceText text = new SourceText("Persians 61%\nTurks 16%\n");
    List<Judged> judged =
        text.lines().stream().map(l -> new Judged(l, JoinCase.verdict("data"))).toList();
    List<String> sentences =
        Sentences.of(new Joiner().join(text, judged).get(0)).stream().map(Extract::text).toList();
    assertEquals(List.of("Persians 61%", "Turks 16%"), sentences);
  }

  private static String sentences(String head) {
    String role = head.startsWith("[") ? head.substring(1, head.indexOf(']')) : "paragraph";
    SourceText text = new SourceText(head.substring(head.indexOf("> ") + 2));
    List<Judged> judged = List.of(new Judged(text.line(1), JoinCase.verdict(role)));
    List<Extract> sentences = Sentences.of(new Joiner().join(text, judged).get(0));
    return String.join("\n", sentences.stream().map(Extract::text).toList());
  }
}
