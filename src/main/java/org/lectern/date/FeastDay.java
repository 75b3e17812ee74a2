package org.lectern.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day that comes once a year.
 *
 * @param code the day: 1225 is 25 December, 11144 the fourth Thursday of November (a fifth one is
 *     the last), 20000 Easter Sunday, 19998 two days before it
 * @param shift so many days after it
 */
record FeastDay(int code, int shift) {
  private static final int BY_WEEKDAY = 10_000;
  private static final int EASTER = 20_000;
  private static final int BEFORE_EASTER = 100;

  /** The day in a year; empty where the calendar of that year is not ours. */
  Optional<When> in(int year) {
    if (year < 1600 || year > 2999) {
      return Optional.empty();
    }
    LocalDate day =
        code > EASTER - BEFORE_EASTER
            ? easter(year).plusDays(code - EASTER)
            : code > BY_WEEKDAY ? byWeekday(year, code - BY_WEEKDAY) : fixed(year);
    return Optional.of(new Day(day.plusDays(shift)));
  }

  /** The day of whatever year, as it stands in the scene. */
  Sense yearly() {
    String unknown =
        code < BY_WEEKDAY
            ? "XXXX" + fixed(2000).plusDays(shift).toString().substring(4)
            : "XXXX-XX-XX";
    return scene -> scene.yearly(unknown, this::in, Optional.empty());
  }

  private LocalDate fixed(int year) {
    return LocalDate.of(year, code / 100, code % 100);
  }

  private static LocalDate byWeekday(int year, int rule) {
    LocalDate month = LocalDate.of(year, rule / 100, 1);
    DayOfWeek weekday = DayOfWeek.of(rule % 10);
    int week = rule / 10 % 10;
    return month.with(
        week == 5
            ? TemporalAdjusters.lastInMonth(weekday)
            : TemporalAdjusters.dayOfWeekInMonth(week, weekday));
  }

  /** By the anonymous Gregorian rule (Nature, 20 April 1876), as Meeus gives it. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int century = year / 100;
    int e = year % 100;
    int epact = (19 * a + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (century % 4) + 2 * (e / 4) - epact - e % 4) % 7;
    int m = (a + 11 * epact + 22 * l) / 451;
    int sum = epact + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
