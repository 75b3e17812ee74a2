package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time of a day.
 *
 * @param day the day, as far as it is known
 * @param clock what TIMEX3 writes after the T: {@code 15:11}, {@code 15:11Z}, or a part of the day
 *     such as {@code NI}
 */
public record Moment(When day, String clock) implements When {
  @Override
  public String timex() {
    return day.timex() + "T" + clock;
  }

  @Override
  public Optional<String> edtf() {
    boolean exact = day instanceof Day && Character.isDigit(clock.charAt(0));
    return exact ? Optional.of(timex() + (clock.length() == 5 ? ":00" : "")) : day.edtf();
  }

  @Override
  public Optional<LocalDate> earliest() {
    return day.earliest();
  }

  @Override
  public Optional<LocalDate> latest() {
    return day.latest();
  }
}
