package org.lectern.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.document.WordFile;

/** The names of months in several languages. */
public final class Months {
  /** What stands for a word that names no month. */
  public static final int NONE = -1;

  private Months() {}

  /**
   * The number of a month in the Gregorian calendar, from 1.
   *
   * @param word a word in lower case
   * @return 0 for a month of another calendar, {@link #NONE} where the word names none
   */
  public static int number(String word) {
    return Names.NUMBERS.getOrDefault(word, NONE);
  }

  /** All names, in lower case. */
  static Set<String> names() {
    return Names.NUMBERS.keySet();
  }

  private static final class Names {
    static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
      for (String line : WordFile.lines(Months.class, "months.txt")) {
        List<String> words = List.of(line.split(" "));
        for (String name : words.subList(1, words.size())) {
          NUMBERS.putIfAbsent(name, Integer.valueOf(words.get(0)));
        }
      }
    }
  }
}
