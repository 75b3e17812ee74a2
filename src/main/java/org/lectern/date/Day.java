package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A single day.
 *
 * @param date the day
 */
public record Day(LocalDate date) implements When {
  @Override
  public String timex() {
    return Year.digits(date.getYear()) + date.toString().substring(date.toString().length() - 6);
  }

  @Override
  public Optional<String> edtf() {
    return Optional.of(date.toString());
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(date);
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(date);
  }
}
