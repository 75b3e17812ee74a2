package org.lectern.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.lectern.date.When;

/**
 * Days from one to another, either of which may be open.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** All time. */
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  /**
   * Reads a day, a month, a year, or two of them parted by two dots, such as {@code 2020-06..2021};
   * one of the two may be left out.
   *
   * @throws DateTimeParseException where the text is none of these
   */
  public static Period parse(String text) {
    int dots = text.indexOf("..");
    String first = dots < 0 ? text : text.substring(0, dots);
    String last = dots < 0 ? text : text.substring(dots + 2);
    if (first.isEmpty() && last.isEmpty()) {
      throw new DateTimeParseException("no date", text, 0);
    }
    return new Period(first(first), last(last));
  }

  private static Optional<LocalDate> first(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(day(date, "-01", "-01-01"));
  }

  private static Optional<LocalDate> last(String date) {
    if (date.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = day(date, "-01", "-12-31");
    return Optional.of(date.length() == 7 ? day.withDayOfMonth(day.lengthOfMonth()) : day);
  }

  private static LocalDate day(String date, String inMonth, String inYear) {
    return LocalDate.parse(
        date + (date.length() == 7 ? inMonth : date.length() == 4 ? inYear : ""));
  }

  /** Whether a time may lie in the period, as far as its bounds are known; not if neither is. */
  public boolean mayHold(When when) {
    boolean known = when.earliest().isPresent() || when.latest().isPresent();
    LocalDate earliest = when.earliest().orElse(LocalDate.MIN);
    LocalDate latest = when.latest().orElse(LocalDate.MAX);
    return known
        && !latest.isBefore(from.orElse(LocalDate.MIN))
        && !earliest.isAfter(to.orElse(LocalDate.MAX));
  }
}
