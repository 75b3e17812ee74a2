package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A year.
 *
 * @param year as java.time counts: 0 is 1 BC, -1 is 2 BC
 */
public record Year(int year) implements When {
  @Override
  public String timex() {
    return digits(year);
  }

  @Override
  public Optional<String> edtf() {
    return Optional.of(edtf(year));
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(LocalDate.of(year, 1, 1));
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(LocalDate.of(year, 12, 31));
  }

  /** As TIMEX3 writes years: four digits, before our era with BC before them. */
  static String digits(int year) {
    return year > 0 ? Digits.padded(year, 4) : "BC" + Digits.padded(1 - year, 4);
  }

  /** As EDTF writes years: four digits, 1 BC is 0000. */
  static String edtf(int year) {
    return (year < 0 ? "-" : "") + Digits.padded(Math.abs(year), 4);
  }
}
