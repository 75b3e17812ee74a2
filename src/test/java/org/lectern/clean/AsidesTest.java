package org.lectern.clean;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AsidesTest {

  @TestFactory
  Stream<DynamicTest> whatBelongsToAFigureIsSetApartWithIt() throws IOException {
    return PagedCase.read("paged/asides.txt").stream()
        .map(c -> DynamicTest.dynamicTest(c.name(), c::holds));
  }
}
