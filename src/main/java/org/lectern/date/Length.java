package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long something lasts.
 *
 * @param timex an ISO 8601 period, X standing for an amount that is not told
 * @param earliest where the time lies that is measured, if that is known: its first day
 * @param latest its last day
 */
public record Length(String timex, Optional<LocalDate> earliest, Optional<LocalDate> latest)
    implements When {

  /** A length that is not tied to a time. */
  static Length of(String timex) {
    return new Length(timex, Optional.empty(), Optional.empty());
  }

  @Override
  public Optional<String> edtf() {
    return earliest.flatMap(a -> latest.map(b -> a + "~/" + b + "~"));
  }
}
