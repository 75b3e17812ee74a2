package org.lectern.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileDatesTest {

  @Test
  void tenThousandDatesOnALineAreAllFound() {
    List<TimeExpression> found = Cases.find("5 March 2012, ".repeat(10_000), "");
    assertEquals(10_000, found.size());
  }

  @Test
  void yearsThatPeopleDoNotWriteAreNoReasonToFail() {
    String text =
        "In 0000, 9999 BC, 99999999999 years ago, 5 million years ago, 3 billion years later, the"
            + " next 9999999 centuries, 0 January 0000, year 0, 00/00/0000, 999999999999999 days"
            + " earlier, a thousand thousand million billion years ago.";
    Cases.find(text, "2020-06-17").forEach(HostileDatesTest::writesItself);
    Cases.find(text, "").forEach(HostileDatesTest::writesItself);
  }

  @Test
  void digitsOfOtherScriptsAreNotTakenForOurs() {
    assertEquals(List.of(), Cases.find("۵ مارس ۲۰۲۰ و ５月 und १२ मार्च", ""));
  }

  @Test
  void heapsOfWordsThatDatesAreMadeOfNeverFail() {
    String[] words =
        ("the last next this past 5 12 2012 1990 s march may monday night of in and to - / . , : early late end year"
                + " years century first second quarter half a few ago later earlier at 3 pm am bc today yesterday every"
                + " summer christmas new eve twenty hundred million same following day weeks \" ' ( )")
            .split(" ");
    Random random = new Random(5);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        String word = words[random.nextInt(words.length)];
        text.append(random.nextBoolean() ? word.toUpperCase(java.util.Locale.ROOT) : word);
        text.append(random.nextInt(3) == 0 ? "" : " ");
      }
      Cases.find(text + ".", random.nextBoolean() ? "2020-06-17" : "")
          .forEach(HostileDatesTest::writesItself);
    }
  }

  @Test
  void endlessChainsOfWordsThatLeadOnEnd() {
    String[] chains = {
      "1 March - ",
      "the day before ",
      "March to ",
      "1 and ",
      "5-",
      "early in the ",
      "twenty-",
      "the year before last ",
      "the 1988 fiscal ",
      "3 pm on ",
      "no more than ",
      "1 or ",
      "mid-"
    };
    for (String chain : chains) {
      Cases.find(chain.repeat(20_000) + ".", "2020-06-17").forEach(HostileDatesTest::writesItself);
    }
  }

  @Test
  void aWordOfAMillionLettersIsNoTime() {
    assertEquals(List.of(), Cases.find("a".repeat(1_000_000), ""));
    assertEquals(List.of(), Cases.find("9".repeat(1_000_000), ""));
  }

  private static void writesItself(TimeExpression found) {
    assertTrue(!found.when().timex().isEmpty() && !found.why().isEmpty());
    found.when().edtf();
    found.when().earliest();
    found.when().latest();
  }
}
