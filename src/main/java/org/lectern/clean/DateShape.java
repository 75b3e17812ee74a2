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

  private DateShape() {}

  /** Whether a short text is little more than a date. */
  static boolean isDateLine(List<String> words) {
    return words.size() <= 14
        && isDate(words)
        && words.stream().noneMatch(DateShape::isLong)
        && others(words) <= 7;
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

  static boolean isNumber(String word) {
    char c = word.charAt(0);
    return Character.isDigit(c) && word.length() <= 4;
  }

  private static long others(List<String> words) {
    return words.stream().filter(word -> !isNumber(word) && !MONTHS.contains(word)).count();
  }

  private static boolean isLong(String word) {
    return word.length() > 16;
  }
}
