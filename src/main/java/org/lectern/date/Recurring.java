package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time that comes again and again.
 *
 * @param timex the period after which it does, or what its times share: {@code P1Y}, {@code
 *     XXXX-WXX-5}
 */
public record Recurring(String timex) implements When {
  @Override
  public Optional<String> edtf() {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.empty();
  }
}
