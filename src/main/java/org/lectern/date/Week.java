package org.lectern.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * A week as ISO 8601 counts them, or its weekend.
 *
 * @param monday the first day of the week
 * @param weekend whether only its Saturday and Sunday are meant
 */
public record Week(LocalDate monday, boolean weekend) implements When {

  /** Throws IllegalArgumentException where the first day is no Monday. */
  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("no Monday: " + monday);
    }
  }

  /** The week that holds a day. */
  static Week of(LocalDate day, boolean weekend) {
    return new Week(day.with(DayOfWeek.MONDAY), weekend);
  }

  @Override
  public String timex() {
    int year = monday.get(IsoFields.WEEK_BASED_YEAR);
    int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return Digits.padded(year, 4) + "-W" + Digits.padded(week, 2) + (weekend ? "-WE" : "");
  }

  @Override
  public Optional<String> edtf() {
    return Optional.of(first() + "/" + monday.plusDays(6));
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(first());
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(monday.plusDays(6));
  }

  private LocalDate first() {
    return weekend ? monday.plusDays(5) : monday;
  }
}
