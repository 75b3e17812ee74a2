package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/** A time that is told only as lying before, at or after the time of writing. */
public enum Vague implements When {
  PAST,
  PRESENT,
  FUTURE;

  @Override
  public String timex() {
    return name() + "_REF";
  }

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
