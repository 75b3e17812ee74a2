package org.lectern.date;

import java.util.Optional;

/** Times that come again: "every Friday", "each year", "per day", "daily", "twice a week". */
final class Recurrences implements Family {
  @Override
  public int triggers() {
    return Kind.EACH.bit() | Kind.ADVERB.bit() | Kind.ARTICLE.bit() | Kind.UNITS.bit();
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    if (tokens.is(i, Kind.ADVERB) && !tokens.capital(i)) {
      return Optional.of(set(i, i + 1, Stretch.period(tokens.value(i, Kind.ADVERB))));
    }
    if (tokens.is(i, Kind.EACH)) {
      return each(tokens, i);
    }
    boolean weekends =
        tokens.says(i, "weekends") || tokens.says(i, "the") && tokens.says(i + 1, "weekends");
    if (weekends && !tokens.is(i - 1, Kind.NUMBER)) {
      return Optional.of(set(i, tokens.says(i, "the") ? i + 2 : i + 1, "XXXX-WXX-WE"));
    }
    boolean rate =
        tokens.saysAny(i, "a", "an")
            && tokens.saysAny(i - 1, "times", "once", "twice")
            && tokens.is(i + 1, Kind.UNIT);
    return rate
        ? Optional.of(set(i, i + 2, Stretch.period(tokens.value(i + 1, Kind.UNIT))))
        : Optional.empty();
  }

  private static Optional<Find> each(Tokens tokens, int i) {
    int at = tokens.saysAny(i + 1, "single", "other", "and") ? i + 2 : i + 1;
    int unit = tokens.value(at, Kind.UNIT);
    if (unit >= 0 && !tokens.is(at, Kind.ORDINAL)) {
      boolean other = tokens.says(i + 1, "other");
      return Optional.of(
          set(i, at + 1, other ? Stretch.period(unit).replace("P1", "P2") : Stretch.period(unit)));
    }
    if (tokens.is(at, Kind.WEEKDAY)) {
      return Optional.of(set(i, at + 1, "XXXX-WXX-" + tokens.value(at, Kind.WEEKDAY)));
    }
    if (tokens.is(at, Kind.MONTH) && tokens.capital(at)) {
      return Optional.of(set(i, at + 1, "XXXX-" + Digits.padded(tokens.value(at, Kind.MONTH), 2)));
    }
    if (tokens.is(at, Kind.SEASON)) {
      return Optional.of(
          set(i, at + 1, "XXXX-" + Segment.Part.season(tokens.value(at, Kind.SEASON)).name()));
    }
    if (tokens.is(at, Kind.DAYPART)) {
      return Optional.of(
          set(i, at + 1, "XXXX-XX-XXT" + DayParts.clock(tokens.value(at, Kind.DAYPART))));
    }
    return Stretch.at(tokens, at)
        .filter(s -> tokens.says(i, "every"))
        .map(s -> set(i, s.to(), s.period()));
  }

  private static Find set(int from, int to, String value) {
    return new Find(from, to, TimeType.SET, Sense.stated(new Recurring(value), "it comes again"));
  }
}
