package org.lectern.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DateFinderTest {

  @TestFactory
  Stream<DynamicTest> findsWhatTheTableOfCasesSays() {
    return Cases.rows("cases.txt").stream().map(DateFinderTest::test);
  }

  private static DynamicTest test(List<String> row) {
    return DynamicTest.dynamicTest(
        row.get(0),
        () -> assertEquals(row.get(2), Cases.written(Cases.find(row.get(0), row.get(1)))));
  }
}
