package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The choice of the year of a time that comes once a year, such as "5 March", counted from a day.
 * News leaves the year out where the reader needs none: of the year at hand and of the nearest
 * time.
 */
final class Yearly {
  private static final int FARTHEST = 8;

  /** So many days dearer is a time before the day where the verb looks ahead. */
  private static final int BACKWARD = 300;

  private Yearly() {}

  /**
   * The likeliest time.
   *
   * @param day the day from which it is counted
   * @param inYear the time in a given year; empty where that year has none
   * @param shift -1 for the last one, 0 for this year's, 1 for the next one; empty where not said
   * @param tense where no shift is said, the tense of the verb beside it
   */
  static Optional<When> near(
      LocalDate day, IntFunction<Optional<When>> inYear, Optional<Integer> shift, Tense tense) {
    Optional<When> best = Optional.empty();
    long least = Long.MAX_VALUE;
    for (int year = day.getYear() - FARTHEST; year <= day.getYear() + FARTHEST; year++) {
      Optional<When> when = year > 0 ? inYear.apply(year) : Optional.empty();
      if (when.isPresent()) {
        long cost =
            shift.isPresent()
                ? shifted(when.get(), day, shift.get())
                : byTense(when.get(), day, tense);
        best = cost < least ? when : best;
        least = Math.min(cost, least);
      }
    }
    return best;
  }

  private static long shifted(When when, LocalDate day, int shift) {
    LocalDate first = when.earliest().orElse(day);
    boolean right =
        switch (shift) {
          case -1 -> when.latest().orElse(day).isBefore(day);
          case 1 -> first.isAfter(day);
          default -> first.getYear() == day.getYear();
        };
    return right ? Math.abs(first.toEpochDay() - day.toEpochDay()) : Long.MAX_VALUE;
  }

  private static long byTense(When when, LocalDate day, Tense tense) {
    LocalDate first = when.earliest().orElse(day);
    LocalDate last = when.latest().orElse(day);
    long far = first.toEpochDay() - day.toEpochDay();
    return switch (tense) {
      case FUTURE -> last.isBefore(day) ? -far + BACKWARD : Math.max(far, 0);
      case PAST -> far > 0 ? Long.MAX_VALUE : -far;
      default -> far > 0 ? 2 * far : -far;
    };
  }
}
