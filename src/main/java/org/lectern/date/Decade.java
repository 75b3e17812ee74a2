package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Ten years that share all digits but the last.
 *
 * @param number the year without its last digit: 199 is the 1990s
 */
public record Decade(int number) implements When {
  @Override
  public String timex() {
    return Digits.padded(number, 3);
  }

  @Override
  public Optional<String> edtf() {
    return Optional.of(timex() + "X");
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(LocalDate.of(number * 10, 1, 1));
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(LocalDate.of(number * 10 + 9, 12, 31));
  }
}
