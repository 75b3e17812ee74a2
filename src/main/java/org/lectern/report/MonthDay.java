package org.lectern.report;

import java.util.Optional;
import org.lectern.date.MonthName;

/** Writes a month, or a day of a month, whose year is not known. */
final class MonthDay {
  private MonthDay() {}

  /** "5 March" for {@code XXXX-03-05}, "November" for {@code XXXX-11}; empty for anything else. */
  static Optional<String> of(String value) {
    int month = number(value, 5);
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    int day = number(value, 8);
    return Optional.of(day < 1 ? MonthName.of(month) : day + " " + MonthName.of(month));
  }

  /** The number in two digits at a place, or 0. */
  private static int number(String value, int at) {
    if (value.length() < at + 2
        || !Character.isDigit(value.charAt(at))
        || !Character.isDigit(value.charAt(at + 1))) {
      return 0;
    }
    return Integer.parseInt(value.substring(at, at + 2));
  }
}
