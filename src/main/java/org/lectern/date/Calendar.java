package org.lectern.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days and months by their numbers, where they exist. */
final class Calendar {
  private Calendar() {}

  /** The day; empty where the calendar has none such, as the 31st of February. */
  static Optional<When> day(int year, int month, int day) {
    try {
      return Optional.of(new Day(LocalDate.of(year, month, day)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** Whether some year has such a day. */
  static boolean exists(int month, int day) {
    return day(2000, month, day).isPresent();
  }

  /** The month. */
  static When month(int year, int month) {
    return new Month(YearMonth.of(year, month));
  }

  /** A day of whatever year, as it stands in the scene. */
  static Sense yearly(int month, int day) {
    return scene ->
        scene.yearly(
            "XXXX-" + Digits.padded(month, 2) + "-" + Digits.padded(day, 2),
            year -> day(year, month, day),
            Optional.empty());
  }

  /** A month of whatever year; a shift as {@link Scene#yearly} takes it. */
  static Sense yearly(int month, Optional<Integer> shift) {
    return scene ->
        scene.yearly(
            "XXXX-" + Digits.padded(month, 2), year -> Optional.of(month(year, month)), shift);
  }

  /** A season of whatever year. */
  static Sense yearly(Segment.Part part, Optional<Integer> shift) {
    return scene ->
        scene.yearly("XXXX-" + part.name(), year -> Optional.of(new Segment(year, part)), shift);
  }
}
