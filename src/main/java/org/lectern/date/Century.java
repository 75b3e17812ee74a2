package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A hundred years that share their first digits.
 *
 * @param number the year without its last two digits: 18 is the 19th century
 */
public record Century(int number) implements When {
  @Override
  public String timex() {
    return Digits.padded(number, 2);
  }

  @Override
  public Optional<String> edtf() {
    return Optional.of(timex() + "XX");
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(LocalDate.of(Math.max(1, number * 100), 1, 1));
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(LocalDate.of(number * 100 + 99, 12, 31));
  }
}
