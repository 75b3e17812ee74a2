package org.lectern.clean;

import java.util.List;
import java.util.Set;
import org.lectern.document.WordFile;

/**
 * Tells lines that state a date from others, by their shape; what date it is the date room finds.
 */
final class DateShape {
  private static final Set<String> MONTHS =
      Set.copyOf(WordFile.lines(DateShape.class, "months.txt"));

  /** Words of lines that state the date of something else. */
  private static final Set<String> NO_DATES = Set.of("copyright", "source", "sources", "founded");

  private static final int MOST_WORDS = 20;
  private static final int MOST_OTHERS = 8;
  private static final int LONGEST_WORD = 16;

  private DateShape() {}

  /** Whether a short text is little more than a date, or than two. */
  static boolean isDateLine(List<String> words) {
    if (words.size() > MOST_WORDS || !isDate(words)) {
      return false;
    }
    int others = 0;
    for (String word : words) {
      boolean other = !isNumber(word) && !MONTHS.contains(word);
      if (other && (word.length() > LONGEST_WORD || NO_DATES.contains(word))) {
        return false;
      }
      others += other ? 1 : 0;
    }
    return others <= MOST_OTHERS;
  }

  /** Whether the words hold a month and a number, or three numbers in a row. */
  static boolean isDate(List<String> words) {
    int numbers = 0;
    boolean month = false;
    for (String word : words) {
      numbers += isNumber(word) ? 1 : 0;
      month |= MONTHS.contains(word);
    }
    return month && numbers >= 1 || numbers >= 3 && numbers * 2 >= words.size();
  }

  /** Whether a word is the name of a month. */
  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  /** Whether a word is a number of at most four digits, or begins with one: "19", "3rd". */
  static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.length() <= 4;
  }
}
