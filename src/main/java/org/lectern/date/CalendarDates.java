package org.lectern.date;

import java.util.Optional;

/**
 * Dates with the name of a month: "12 March 2012", "Monday, March 12, 2012", "12th of March",
 * "March 2012", "in March".
 */
final class CalendarDates implements Family {
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
    if (tokens.is(i, Kind.WEEKDAY)) {
      int next = Skip.mark(tokens, Skip.dot(tokens, i + 1), ',');
      next = tokens.says(next, "the") ? next + 1 : next;
      return next > i ? dated(tokens, next).map(find -> find.from(i)) : Optional.empty();
    }
    return dated(tokens, i).or(() -> monthAlone(tokens, i));
  }

  private static Optional<Find> dated(Tokens tokens, int i) {
    return tokens.is(i, Kind.MONTH) ? monthFirst(tokens, i) : dayFirst(tokens, i);
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
    return Optional.of(
        Calendar.exists(month, day)
            ? new Find(from, end, TimeType.DATE, Calendar.yearly(month, day))
            : Find.nothing(from, end));
  }

  private static Optional<Find> monthAlone(Tokens tokens, int i) {
    int month = tokens.value(i, Kind.MONTH);
    if (month < 0 || !isMonth(tokens, i)) {
      return Optional.empty();
    }
    int end = Skip.dot(tokens, i + 1);
    return Optional.of(
        new Find(i, end, TimeType.DATE, Calendar.yearly(month, Optional.<Integer>empty())));
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
            || tokens.dash(i - 1) && tokens.number(i - 2) > 0;
    return standsAlone && tokens.length(i) <= 2 && number >= 0 && number <= 99
        ? Math.max(number, number == 0 ? 99 : 1)
        : -1;
  }
}
