package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.document.Source;

class SiteProfileTest {
  private static final String PARAGRAPH =
      "The council of the town met on Monday evening and decided after a long debate that the old"
          + " bridge over the river will be closed to cars from the first of May.";

  @Test
  void theProfilesThatComeWithTheProgramHold() {
    assertFalse(SiteProfile.builtIn().isEmpty());
    for (SiteProfile profile : SiteProfile.builtIn()) {
      assertFalse(profile.tests().isEmpty(), profile.name());
      assertEquals(List.of(), profile.check(), profile.name());
    }
  }

  @Test
  void aWrongLineIsNamedByItsNumber() {
    assertMessage("line 2", "site: A\nnonsense\n");
    assertMessage("line 3", "site: A\nrecognise: B\ndrop-block: C\n");
    assertMessage("line 2", "site: A\nkeep caption: C\n");
    assertMessage("line 2", "site: A\ndrop-all: C\n");
    assertMessage("site: NAME", "recognise: B\n");
  }

  @Test
  void theLinesThatAreRightAreUsedThoughOneIsWrong() {
    SiteProfile.Draft draft = SiteProfile.read("site: A\nrecognise: B\nnonsense\ndrop: C\n");
    assertEquals(1, draft.problems().size());
    assertEquals(1, draft.profile().orElseThrow().drops().size());
  }

  @Test
  void aPromiseThatDoesNotHoldIsToldWithItsLine() {
    SiteProfile profile =
        read(
            "site: A\nrecognise: The A Paper\ndrop: The A Paper\n\ntest-drop: The A Paper\n"
                + "test-keep: "
                + PARAGRAPH
                + "\ntest-drop: "
                + PARAGRAPH.replace("Monday", "Friday"));
    List<String> failures = profile.check();
    assertEquals(1, failures.size());
    assertTrue(failures.get(0).startsWith("line 7: must go, but stays"), failures.get(0));
  }

  @Test
  void aBlockThatHoldsAParagraphIsLeftAlone() {
    SiteProfile profile =
        read("site: A\nrecognise: First\ndrop-block: First -> Last\ndrop-rest: First");
    Article article = clean("First\n\n" + PARAGRAPH + "\n\nLast\n", profile);
    assertTrue(article.judged().stream().noneMatch(j -> j.verdict().rule().equals("site-profile")));
  }

  @Test
  void aStarStandsForAnything() {
    assertTrue(new Glob("a*c*e").fits("abcde"));
    assertTrue(new Glob("*").fits(""));
    assertTrue(new Glob("Eurasianet ©*").fits("Eurasianet © 2022"));
    assertFalse(new Glob("a*c").fits("abcd"));
    assertFalse(new Glob("ab*ba").fits("aba"));
  }

  private static Article clean(String text, SiteProfile profile) {
    CleanOptions options = new CleanOptions(true, Set.of(), List.of(), List.of(profile));
    return new Cleaner(options).clean(Source.ofText("x", text));
  }

  private static void assertMessage(String part, String profile) {
    String problem = SiteProfile.read(profile).problems().get(0);
    assertTrue(problem.contains(part), problem);
  }

  private static SiteProfile read(String text) {
    return SiteProfile.read(text).profile().orElseThrow();
  }
}
