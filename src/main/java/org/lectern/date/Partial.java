package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time of which some digits are not known, such as a day without a year.
 *
 * @param timex the value with X for each digit that is not known: {@code XXXX-03-05}
 * @param earliest the earliest day it can mean, where that is known
 * @param latest the latest day it can mean, where that is known
 */
public record Partial(String timex, Optional<LocalDate> earliest, Optional<LocalDate> latest)
    implements When {

  @Override
  public Optional<String> edtf() {
    boolean calendar =
        timex.chars().allMatch(c -> c == 'X' || c == '-' || Character.isDigit(c))
            && !timex.startsWith("-");
    return calendar ? Optional.of(timex) : Optional.empty();
  }
}
