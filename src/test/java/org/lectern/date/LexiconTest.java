package org.lectern.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LexiconTest {

  @TestFactory
  Stream<DynamicTest> theExampleOfEachLineOfTheListGivesItsValue() {
    return Lexicon.entries().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.example(), () -> check(entry)));
  }

  private static void check(Lexicon.Entry entry) {
    List<String> words =
        Arrays.asList(entry.example().toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1));
    assertTrue(entry.words().stream().anyMatch(words::contains), "a word of the line");
    List<TimeExpression> found = Cases.find(entry.example(), "2020-06-17");
    assertEquals(entry.expected(), found.get(found.size() - 1).when().timex());
  }
}
