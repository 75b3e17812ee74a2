package org.lectern.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.clean.Article;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.document.Source;

/** What documents state of their own date, in the shells in which they come. */
class ShellsTest {
  static final String STORY =
      "The bridge was opened with speeches by both sides, and the first cars went over it at once."
          + " Engineers had worked on it for years, and people from the old town came to look.\n"
          + "\nIt is two miles long and carries six lanes, said the head of the works. Trains are to"
          + " follow when the line to the port is laid.\n"
          + "\nThe old crossing was a ferry that carried forty cars and stopped in every storm. Its"
          + " crew have been offered work on the bridge, and most of them have taken it.\n"
          + "\nShop owners near the landing fear that fewer people will stop there. The mayor told"
          + " them that a market would be built, and that nobody would be left alone.\n"
          + "\nNot all are glad. Fishermen say that the piers have changed the currents, and that"
          + " they catch less than they did before the works began.";

  @Test
  void nineteenInTwentyAreRightAndHardlyAnyIsWrong() {
    List<List<String>> rows = Cases.rows("shells.txt");
    List<String> open = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (List<String> row : rows) {
      String found = published(row);
      if (!found.equals(last(row))) {
        (found.isEmpty() ? open : wrong).add(row.get(0) + ": " + found);
      }
    }

    assertEquals(List.of(), wrong);
    assertTrue(open.size() * 20 <= rows.size(), open.toString());
  }

  private static String published(List<String> row) {
    String text = String.join(" | ", row.subList(2, row.size() - 1));
    return published(row.get(1), text.replace("\\n", "\n").replace("~", STORY));
  }

  /** The day that a document states; empty where it states none. */
  static String published(String name, String text) {
    Source source = Source.ofText(name, text);
    Article article = new Cleaner(CleanOptions.standard()).clean(source);
    Published found = new PublishedFinder().find(article, Optional.empty());
    return found.date().map(LocalDate::toString).orElse("");
  }

  private static String last(List<String> row) {
    return row.get(row.size() - 1);
  }
}
