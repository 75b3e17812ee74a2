package org.lectern.tui;

import java.util.Map;
import java.util.Optional;

/**
 * Lengths of time in words: TIMEX3 writes {@code P5Y} and, where no number is told, {@code PXW}.
 */
final class Lengths {
  private static final Map<String, String> DATES =
      Map.of("D", "day", "W", "week", "M", "month", "Y", "year", "DE", "decade", "CE", "century");
  private static final Map<String, String> TIMES =
      Map.of("H", "hour", "M", "minute", "S", "second");

  private Lengths() {}

  /** The words for a length of one unit; empty for everything else. */
  static Optional<String> words(String timex) {
    if (!timex.startsWith("P")) {
      return Optional.empty();
    }
    boolean time = timex.startsWith("PT");
    int start = time ? 2 : 1;
    int end = start;
    while (end < timex.length() && isNumber(timex.charAt(end))) {
      end++;
    }
    String unit = (time ? TIMES : DATES).getOrDefault(timex.substring(end), "");
    return unit.isEmpty() || end == start
        ? Optional.empty()
        : Optional.of(words(timex.substring(start, end), unit));
  }

  private static boolean isNumber(char c) {
    return c >= '0' && c <= '9' || c == '.' || c == 'X';
  }

  private static String words(String number, String unit) {
    if (number.equals("1")) {
      return "1 " + unit;
    }
    String units = unit.equals("century") ? "centuries" : unit + "s";
    return number.indexOf('X') >= 0 ? units : number + " " + units;
  }
}
