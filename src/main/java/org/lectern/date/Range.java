package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From one time to another, both included.
 *
 * @param from the first time
 * @param to the last time
 */
public record Range(When from, When to) implements When {
  @Override
  public String timex() {
    return from.timex() + "/" + to.timex();
  }

  @Override
  public Optional<String> edtf() {
    return from.edtf().flatMap(a -> to.edtf().map(b -> a + "/" + b));
  }

  @Override
  public Optional<LocalDate> earliest() {
    return from.earliest();
  }

  @Override
  public Optional<LocalDate> latest() {
    return to.latest();
  }
}
