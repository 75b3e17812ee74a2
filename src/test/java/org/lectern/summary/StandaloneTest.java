package org.lectern.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandaloneTest {

  static Stream<List<String>> sentences() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                StandaloneTest.class.getResourceAsStream("standalone.tsv"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceThatNeedsItsNeighboursIsKnown(List<String> row) {
    assertEquals(row.get(0), judged(row.get(1)));
  }

  private static String judged(String text) {
    if (!Standalone.isSentence(text)) {
      return "no";
    }
    return Standalone.penalty(text) > 0 ? "leans" : "yes";
  }
}
