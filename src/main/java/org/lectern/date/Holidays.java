package org.lectern.date;

import java.util.Optional;

/**
 * Holidays whose day is known for each year: "Christmas", "New Year's Eve", "Halloween 2019",
 * "Thanksgiving Day", "Good Friday".
 */
final class Holidays implements Family {
  @Override
  public int triggers() {
    return Kind.HOLIDAY.bit();
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    int to = end(tokens, i);
    if (!tokens.is(i, Kind.HOLIDAY)
        || !tokens.capital(i)
        || to == i + 1 && !standsAlone(tokens, i)) {
      return Optional.empty();
    }
    boolean eve = tokens.says(to - 1, "eve");
    boolean newYearsEve = eve && tokens.says(i, "new");
    int shift = tokens.says(to - 1, "monday") ? 1 : eve && !newYearsEve ? -1 : 0;
    FeastDay feast = new FeastDay(newYearsEve ? 1231 : tokens.value(i, Kind.HOLIDAY), shift);
    int year = Years.number(tokens, to);
    return year > 0
        ? feast
            .in(year)
            .map(day -> new Find(i, to + 1, TimeType.DATE, Sense.stated(day, "a holiday")))
        : Optional.of(new Find(i, to, TimeType.DATE, feast.yearly()));
  }

  private static boolean standsAlone(Tokens tokens, int i) {
    return tokens.saysAny(i, "christmas", "xmas", "halloween", "thanksgiving", "easter");
  }

  /** The token after "'s Day", "Day", "Eve", "Sunday"; the next one where none of them follows. */
  private static int end(Tokens tokens, int i) {
    boolean newYear = tokens.says(i, "new");
    int name = newYear ? i + 2 : i + 1;
    int at = tokens.joined(name - 1) && tokens.says(name + 1, "s") ? name + 2 : name;
    boolean day =
        tokens.saysAny(at, "day", "eve")
            || tokens.says(i, "good") && tokens.says(at, "friday")
            || tokens.says(i, "palm") && tokens.says(at, "sunday")
            || tokens.says(i, "ash") && tokens.says(at, "wednesday")
            || tokens.says(i, "easter") && tokens.saysAny(at, "sunday", "monday");
    return day && tokens.capital(at) && (!newYear || tokens.says(i + 1, "year")) ? at + 1 : i + 1;
  }
}
