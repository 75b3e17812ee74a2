package org.lectern.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstructionsTest {

  static Stream<Construction> constructions() {
    return Construction.read("constructions.txt").stream();
  }

  static Stream<Construction> stories() {
    return Construction.stories("stories.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("constructions")
  void theStatementsAreThoseBelowTheText(Construction construction) {
    assertEquals(List.of(), construction.differences());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theStatementsOfAStoryAreThoseBelowItsParagraphs(Construction story) {
    assertEquals(List.of(), story.differences());
  }
}
