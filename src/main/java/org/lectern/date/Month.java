package org.lectern.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A month of a year.
 *
 * @param month the month
 */
public record Month(YearMonth month) implements When {
  @Override
  public String timex() {
    return Year.digits(month.getYear()) + month.toString().substring(month.toString().length() - 3);
  }

  @Override
  public Optional<String> edtf() {
    return Optional.of(month.toString());
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(month.atDay(1));
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(month.atEndOfMonth());
  }
}
