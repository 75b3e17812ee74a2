package org.lectern.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
  @Test
  void aNameKeepsItsLastWord() {
    assertEquals("Nakh…Republic", Words.name("Nakhchivan Autonomous Republic", 13));
    assertEquals("Ilham Aliyev", Words.name("Ilham Aliyev", 13));
  }

  @Test
  void aNameWhoseLastWordIsTooLongIsCutAtItsEnd() {
    assertEquals("the…", Words.name("the Extraordinarily", 5));
  }

  @ParameterizedTest
  @CsvSource({"P5Y,5 years", "P1D,1 day", "PXW,weeks", "PXCE,centuries", "PT3H,3 hours"})
  void lengthsOfTimeAreToldInWords(String timex, String words) {
    assertEquals(Optional.of(words), Lengths.words(timex));
  }

  @ParameterizedTest
  @CsvSource({"2012-03-12", "P", "PAST_REF", "P1Y2M", "P5"})
  void whatIsNoLengthOfOneUnitHasNoWords(String timex) {
    assertEquals(Optional.empty(), Lengths.words(timex));
  }
}
