package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lectern.document.SourceText;

class JoinerTest {
  private static final Path CASES = Path.of("src/test/resources/org/lectern/clean/join");

  @TestFactory
  Stream<DynamicTest> eachCaseMakesThePassagesThatItShows() throws IOException {
    return JoinCase.read("join/cases.txt").stream()
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> assertEquals(c.expected(), joined(c))));
  }

  @TestFactory
  Stream<DynamicTest> eachSeedMakesThePassagesThatWereReadAndFoundRight() {
    return Stream.of("000", "001", "002", "003", "004")
        .map(seed -> DynamicTest.dynamicTest(seed, () -> isAsRead(seed)));
  }

  private static void isAsRead(String seed) throws IOException {
    List<Passage> passages = Seeds.joined(seed);
    List<String> shown = passages.stream().map(p -> p.line() + " " + JoinCase.shown(p)).toList();
    assertEquals(Files.readAllLines(CASES.resolve(seed + ".passages")), shown);
  }

  private static List<String> joined(JoinCase c) {
    return new Joiner()
        .join(new SourceText(c.text()), c.judged()).stream().map(JoinCase::shown).toList();
  }
}
