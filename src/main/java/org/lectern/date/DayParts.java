package org.lectern.date;

import java.util.List;
import java.util.Optional;

/**
 * Parts of the day: "Friday night" and "yesterday morning" are told by {@link Days}; here "noon".
 */
final class DayParts {
  private static final List<String> CLOCKS =
      List.of("MO", "AF", "EV", "NI", "DT", "12:00", "24:00");

  private DayParts() {}

  /** What TIMEX3 writes after the T. */
  static String clock(int part) {
    return CLOCKS.get(part);
  }

  /**
   * A day with the part or the time of it that follows: "Friday" with "night", "Monday" with "at 3
   * pm"; the day alone where none follows.
   */
  static Find with(Tokens tokens, Find day) {
    int at = tokens.mark(day.to(), ',') ? day.to() + 1 : day.to();
    if (tokens.is(day.to(), Kind.DAYPART)) {
      return timed(day, day.to() + 1, clock(tokens.value(day.to(), Kind.DAYPART)));
    }
    int clock = tokens.saysAny(at, "at", "around", "about", "by") ? at + 1 : at;
    Optional<Clock> time = Clock.at(tokens, clock, clock > at);
    return time.map(t -> timed(day, t.to(), t.value())).orElse(day);
  }

  private static Find timed(Find day, int to, String clock) {
    return new Find(day.from(), to, TimeType.TIME, day.sense().then(w -> new Moment(w, clock)));
  }
}
