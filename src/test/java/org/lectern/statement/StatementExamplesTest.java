package org.lectern.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementExamplesTest {

  static Stream<String> statements() {
    return Table.lines("examples.txt").filter(line -> !line.startsWith("-"));
  }

  static Stream<String> traps() {
    return Table.lines("examples.txt")
        .filter(line -> line.startsWith("-"))
        .map(line -> line.substring(2));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void speakerAndClaimAreThoseMarked(String line) {
    Examples.check(Marked.of(line));
  }

  @ParameterizedTest
  @MethodSource("traps")
  void whatNobodySaysIsNoStatement(String line) {
    assertEquals(List.of(), Marked.of(line).statements());
  }
}
