package org.lectern.date;

import java.util.Optional;

/**
 * Holidays that fall on the same day each year: "Christmas", "New Year's Eve", "Halloween 2019".
 */
final class Holidays implements Family {
  @Override
  public int triggers() {
    return Kind.HOLIDAY.bit();
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    int value = tokens.value(i, Kind.HOLIDAY);
    int to = end(tokens, i);
    boolean newYear = tokens.says(i, "new");
    boolean named = tokens.capital(i) && (!newYear && !tokens.says(i, "valentine") || to > i + 1);
    if (value < 0 || !named) {
      return Optional.empty();
    }
    boolean eve = tokens.says(to - 1, "eve");
    int month = value / 100 - (eve && newYear ? -11 : 0);
    int day = eve ? newYear ? 31 : value % 100 - 1 : value % 100;
    int year = Years.number(tokens, to);
    return Optional.of(
        year > 0
            ? new Find(
                i,
                to + 1,
                TimeType.DATE,
                scene ->
                    Reading.stated(new Day(java.time.LocalDate.of(year, month, day)), "a holiday"))
            : new Find(i, to, TimeType.DATE, Calendar.yearly(month, day)));
  }

  /** The token after "'s Day", "Day", "Eve". */
  private static int end(Tokens tokens, int i) {
    boolean newYear = tokens.says(i, "new") && tokens.says(i + 1, "year");
    int name = newYear ? i + 2 : i + 1;
    int at = tokens.joined(name - 1) && tokens.says(name + 1, "s") ? name + 2 : name;
    return tokens.saysAny(at, "day", "eve") ? at + 1 : i + 1;
  }
}
