package org.lectern.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Dates with the name of a month: "12 March 2012", "Monday, March 12, 2012", "12th of March",
 * "March 2012", "in March".
 */
final class CalendarDates implements Family {
  private static final int FAR = 8;
  private static final List<Family> YEARS = List.of(new Shifts(), new Years(), new SpokenYears());

  @Override
  public int triggers() {
    return Kind.MONTH.bit() | Kind.WEEKDAY.bit();
  }

  @Override
  public boolean beginsWithNumber() {
    return true;
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    return date(tokens, i).map(find -> withClock(tokens, find));
  }

  /** With the time of the day behind it, which a nonsense date takes along. */
  private static Find withClock(Tokens tokens, Find find) {
    Find timed = DayParts.with(tokens, find);
    return find.isNothing() ? Find.nothing(find.from(), timed.to()) : timed;
  }

  private static Optional<Find> date(Tokens tokens, int i) {
    if (tokens.is(i, Kind.WEEKDAY)) {
      int next = Skip.mark(tokens, Skip.dot(tokens, i + 1), ',');
      next = tokens.says(next, "the") ? next + 1 : next;
      return next > i ? dated(tokens, next).map(find -> find.from(i)) : Optional.empty();
    }
    return dated(tokens, i).or(() -> monthAlone(tokens, i)).or(() -> rangeOfDays(tokens, i));
  }

  private static Optional<Find> dated(Tokens tokens, int i) {
    return tokens.is(i, Kind.MONTH)
        ? monthFirst(tokens, i)
        : dayFirst(tokens, i).or(() -> yearFirst(tokens, i));
  }

  /** "2012 March 12". */
  private static Optional<Find> yearFirst(Tokens tokens, int i) {
    int year = tokens.is(i + 1, Kind.MONTH) ? Years.number(tokens, i) : -1;
    int at = Skip.dot(tokens, i + 2);
    int day = dayNumber(tokens, at);
    return year < 0 || day < 0 || Years.number(tokens, Skip.mark(tokens, at + 1, ',')) > 0
        ? Optional.empty()
        : Optional.of(
            Calendar.day(year, tokens.value(i + 1, Kind.MONTH), day)
                .map(w -> new Find(i, at + 1, TimeType.DATE, Sense.stated(w, "a full date")))
                .orElse(Find.nothing(i, at + 1)));
  }

  /** "March 12, 2012", "March 12", "March 2012", "March of 2012". */
  private static Optional<Find> monthFirst(Tokens tokens, int i) {
    int month = tokens.value(i, Kind.MONTH);
    int next = Skip.dot(tokens, i + 1);
    next = tokens.says(next, "the") && dayNumber(tokens, next + 1) > 0 ? next + 1 : next;
    int day = dayNumber(tokens, next);
    if (day > 0) {
      return withDay(tokens, i, month, day, Skip.ordinal(tokens, next));
    }
    int at = tokens.says(next, "of") || tokens.mark(next, ',') ? next + 1 : next;
    int year = Years.number(tokens, at);
    return year > 0
        ? Optional.of(
            new Find(
                i,
                at + 1,
                TimeType.DATE,
                Sense.stated(Calendar.month(year, month), "month and year")))
        : Optional.empty();
  }

  /** "12 March 2012", "12th of March", "the 12th day of March". */
  private static Optional<Find> dayFirst(Tokens tokens, int i) {
    int day = dayNumber(tokens, i);
    int next = day > 0 ? Skip.ordinal(tokens, i) : i;
    next = tokens.says(next, "day") ? next + 1 : next;
    next = tokens.says(next, "of") || tokens.dash(next) ? next + 1 : next;
    if (day <= 0 || !tokens.is(next, Kind.MONTH) || tokens.saysAny(next, "sec", "second")) {
      return Optional.empty();
    }
    int end = Skip.dot(tokens, next + 1);
    return withDay(tokens, i, tokens.value(next, Kind.MONTH), day, end);
  }

  private static Optional<Find> withDay(Tokens tokens, int from, int month, int day, int end) {
    int at = tokens.mark(end, ',') || tokens.dash(end) || tokens.says(end, "of") ? end + 1 : end;
    int year = Years.number(tokens, at);
    if (year > 0) {
      return Optional.of(
          Calendar.day(year, month, day)
              .map(w -> new Find(from, at + 1, TimeType.DATE, Sense.stated(w, "a full date")))
              .orElse(Find.nothing(from, at + 1)));
    }
    if (isNoYear(tokens, at) || !Calendar.exists(month, day)) {
      return Optional.of(Find.nothing(from, isNoYear(tokens, at) ? at + 1 : end));
    }
    int range = yearOfRange(tokens, end);
    if (range > 0) {
      return Calendar.day(range, month, day)
          .map(w -> new Find(from, end, TimeType.DATE, Sense.stated(w, "a full date")));
    }
    Optional<Find> relative =
        ofYear(tokens, from, end, y -> Calendar.day(y, month, day))
            .or(() -> rangeTo(tokens, from, end, y -> Calendar.day(y, month, day)));
    if (relative.isPresent()) {
      return relative;
    }
    return Optional.of(new Find(from, end, TimeType.DATE, Calendar.yearly(month, day)));
  }

  /** 0000 and 20120 in the place of a year. */
  private static boolean isNoYear(Tokens tokens, int i) {
    return tokens.number(i) == 0 && tokens.length(i) > 1 || tokens.number(i) > 9999;
  }

  private static Optional<Find> monthAlone(Tokens tokens, int i) {
    int month = tokens.value(i, Kind.MONTH);
    int end = Skip.dot(tokens, i + 1);
    boolean era = tokens.capital(i) && tokens.saysAny(end + 1, "bc", "bce");
    if (month < 0 || !era && !isMonth(tokens, i)) {
      return Optional.empty();
    }
    return ofYear(tokens, i, end, y -> Optional.of(Calendar.month(y, month)))
        .or(() -> rangeTo(tokens, i, end, y -> Optional.of(Calendar.month(y, month))))
        .or(
            () ->
                Optional.of(
                    new Find(
                        i, end, TimeType.DATE, Calendar.yearly(month, Optional.<Integer>empty()))));
  }

  /** The "26 June" of "26 June to 4 August 1952", which takes the year of the other end. */
  private static Optional<Find> rangeTo(
      Tokens tokens, int from, int end, IntFunction<Optional<When>> inYear) {
    boolean range =
        (tokens.dash(end) || tokens.saysAny(end, "to", "until", "through"))
            && hasYear(tokens, end + 1);
    Optional<LocalDate> other =
        range
            ? dated(tokens, end + 1)
                .map(f -> f.sense().in(Scene.BARE))
                .filter(r -> r.certainty() == Certainty.STATED)
                .flatMap(r -> r.when().latest())
            : Optional.empty();
    return other
        .flatMap(last -> before(last, inYear))
        .map(
            w ->
                new Find(
                    from,
                    end,
                    TimeType.DATE,
                    Sense.stated(w, "its year stands at the end of the range")));
  }

  /** Whether a year stands near; without one a chain of dates is not followed to its end. */
  private static boolean hasYear(Tokens tokens, int from) {
    for (int i = from; i < from + FAR; i++) {
      if (Years.number(tokens, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<When> before(LocalDate last, IntFunction<Optional<When>> inYear) {
    Optional<When> same = inYear.apply(last.getYear());
    boolean fits = same.flatMap(When::earliest).filter(d -> !d.isAfter(last)).isPresent();
    return fits ? same : inYear.apply(last.getYear() - 1);
  }

  /** "March 11 this year", "July of that year", "April 480 BC", "May nineteen ninety". */
  private static Optional<Find> ofYear(
      Tokens tokens, int from, int end, IntFunction<Optional<When>> inYear) {
    int of = tokens.says(end, "of") ? end + 1 : end;
    int at = tokens.says(of, "the") ? of + 1 : of;
    boolean told = tokens.is(at, Kind.SHIFT) && tokens.says(at + 1, "year");
    boolean era = tokens.saysAny(end + 1, "bc", "bce");
    boolean spoken = SpokenYears.isAt(tokens, end);
    if (!told && !era && !spoken) {
      return Optional.empty();
    }
    int year = told ? at : end;
    return Grammar.longest(tokens, year, YEARS)
        .filter(find -> spoken || find.to() == year + 2)
        .map(f -> new Find(from, f.to(), TimeType.DATE, f.sense().then(w -> in(w, inYear))));
  }

  private static When in(When year, IntFunction<Optional<When>> inYear) {
    return year instanceof Year y ? inYear.apply(y.year()).orElse(y) : year;
  }

  /** The 5 of "5-9 March" and of "5 and 9 March", the 9 of "March 5-9". */
  private static Optional<Find> rangeOfDays(Tokens tokens, int i) {
    if (dayNumber(tokens, i) <= 0) {
      return Optional.empty();
    }
    int next = Skip.ordinal(tokens, i);
    boolean first = isBetween(tokens, next);
    Optional<Find> last =
        first
            ? dated(tokens, next + 1)
                .filter(f -> !f.isNothing() && !tokens.is(next + 1, Kind.MONTH))
            : Optional.empty();
    if (last.isPresent()) {
      return last.map(f -> new Find(i, next, TimeType.DATE, onDay(f.sense(), tokens.number(i))));
    }
    int day = Skip.ordinal(tokens, i - 3) == i - 1 ? i - 3 : i - 2;
    boolean second =
        isBetween(tokens, i - 1) && dayNumber(tokens, day) > 0 && tokens.is(day - 1, Kind.MONTH);
    return second
        ? monthFirst(tokens, day - 1)
            .filter(f -> !f.isNothing() && tokens.number(i) > tokens.number(day))
            .map(
                f ->
                    new Find(
                        i,
                        yearEnd(tokens, next),
                        TimeType.DATE,
                        onDay(f.sense(), tokens.number(i))))
        : Optional.empty();
  }

  /** The token after the year of "March 5-9, 2012", where {@code i} is that after the 9. */
  private static int yearEnd(Tokens tokens, int i) {
    int year = Skip.mark(tokens, i, ',');
    return Years.number(tokens, year) > 0 ? year + 1 : i;
  }

  /** The year at the end of "March 5-9, 2012", where {@code i} is the token after the 5. */
  private static int yearOfRange(Tokens tokens, int i) {
    boolean range = isBetween(tokens, i) && dayNumber(tokens, i + 1) > 0;
    return range ? Years.number(tokens, Skip.mark(tokens, Skip.ordinal(tokens, i + 1), ',')) : -1;
  }

  private static boolean isBetween(Tokens tokens, int i) {
    return tokens.dash(i) || tokens.saysAny(i, "and", "to", "or") || tokens.mark(i, '/');
  }

  private static Sense onDay(Sense other, int day) {
    return other.then(
        w -> {
          if (w instanceof Day d) {
            return Calendar.day(d.date().getYear(), d.date().getMonthValue(), day).orElse(w);
          }
          String timex = w.timex();
          return timex.length() == 10
              ? new Partial(timex.substring(0, 8) + Digits.padded(day, 2), w.earliest(), w.latest())
              : w;
        });
  }

  /** Whether a name stands for the month and not for a verb, a person or a sentence's beginning. */
  private static boolean isMonth(Tokens tokens, int i) {
    if (!tokens.capital(i) || tokens.length(i) < 3) {
      return false;
    }
    boolean led = tokens.is(i - 1, Kind.IN) || tokens.saysAny(i - 1, "a", "the", "our");
    boolean person =
        tokens.capital(i + 1) && !tokens.is(i + 1, Kind.IN) || tokens.capital(i - 1) && !led;
    boolean doubtful =
        tokens.saysAny(
            i, "may", "march", "april", "june", "august", "jan", "mar", "dec", "sept", "sep");
    boolean possessive = tokens.joined(i) && tokens.says(i + 2, "s");
    return led && !(doubtful && person) || !doubtful && !person || possessive && !doubtful;
  }

  /** The number of a day of a month at a token; -1 where none stands there. */
  private static int dayNumber(Tokens tokens, int i) {
    int number = tokens.number(i);
    boolean standsAlone =
        !(tokens.joined(i - 1) && "-/.:$#€£".indexOf(tokens.first(i - 1)) >= 0)
            || tokens.dash(i - 1) && isDayBefore(tokens, i - 2);
    return standsAlone && tokens.length(i) <= 2 && number >= 0 && number <= 99
        ? Math.max(number, number == 0 ? 99 : 1)
        : -1;
  }

  private static boolean isDayBefore(Tokens tokens, int i) {
    return tokens.number(i) > 0 || tokens.number(i - 1) > 0 && Skip.ordinal(tokens, i - 1) == i + 1;
  }
}
