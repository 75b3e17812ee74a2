package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.document.Source;
import org.lectern.document.WordFile;

class HeaderTest {
  private static final String BODY =
      "Ministers of both countries opened the bridge over the river on Monday, and the engineer who"
          + " had led the work for nine years thanked the town for its patience.\n\n"
          + "The old bridge fell in a flood. Until the new one was ready, people crossed the river"
          + " by a ferry that went twice a day and not at all when the water was high.";

  @TestFactory
  List<DynamicTest> titleAndBylineAreAsTheCasesSay() {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> page = new ArrayList<>();
    String name = "";
    String title = "";
    for (String line : WordFile.lines(HeaderTest.class, "headers.txt")) {
      if (line.startsWith("== ")) {
        name = line.substring(3);
        page.clear();
      } else if (line.startsWith("title: ")) {
        title = line.substring(7);
      } else if (line.startsWith("byline: ")) {
        tests.add(test(name, String.join("\n\n", page), title, line.substring(8)));
      } else {
        page.add(line.equals("BODY") ? BODY : line);
      }
    }
    return tests;
  }

  @Test
  void theOutletStandsBehindTheHeadlineInTheFirstLine() {
    Article twice =
        clean("The river has its bridge | River Post\n\nThe river has its bridge\n\n" + BODY);
    assertEquals("River Post", twice.outlet().get().value());
    assertEquals("The river has its bridge", twice.title().value());
    Article once =
        clean("The river has its bridge - River Post\n\n" + BODY + "\n\n© 2012 River Post");
    assertEquals("River Post", once.outlet().get().value());
    assertEquals("The river has its bridge", once.title().value());
    assertEquals(24, once.title().extract().get().span().length());
  }

  @Test
  void aHeadlineOfOneLineIsNoStandfirstOfALongerBlockOverIt() {
    String page =
        "The engineer of the bridge, 2004. (River Office)\nSPACE\n\n"
            + "The river town gets its bridge from both countries at last\n\n"
            + "REUTERS\n19 NOV 2019\n\n"
            + Wrapping.of(BODY, 70);
    assertEquals(
        "The river town gets its bridge from both countries at last", clean(page).title().value());
  }

  private static DynamicTest test(String name, String page, String title, String byline) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Article article = clean(page);
          assertEquals(title, article.title().value());
          assertEquals(byline, article.byline().map(Field::value).orElse("none"));
        });
  }

  private static Article clean(String page) {
    return new Cleaner(CleanOptions.standard()).clean(Source.ofText("page.txt", page));
  }
}
