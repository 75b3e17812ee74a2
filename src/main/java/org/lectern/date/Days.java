package org.lectern.date;

import java.util.Optional;

/**
 * Days told from the day of writing: "Friday", "yesterday", "tonight", with the part of the day.
 */
final class Days implements Family {
  @Override
  public int triggers() {
    return Kind.WEEKDAY.bit() | Kind.DEICTIC.bit() | Kind.ARTICLE.bit();
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    if (tokens.says(i, "the")) {
      return tokens.says(i + 1, "weekend")
          ? Optional.of(new Find(i, i + 2, TimeType.DATE, Days::weekend))
          : Optional.empty();
    }
    return deictic(tokens, i).or(() -> weekday(tokens, i)).map(day -> DayParts.with(tokens, day));
  }

  /** The weekend that is on or was last, or the next one where the verb looks ahead. */
  private static Reading weekend(Scene scene) {
    boolean on = scene.published().date().filter(d -> d.getDayOfWeek().getValue() >= 6).isPresent();
    return scene.fromToday(Unit.WEEKEND, on || scene.tense() == Tense.FUTURE ? 0 : -1);
  }

  private static Optional<Find> deictic(Tokens tokens, int i) {
    int value = tokens.value(i, Kind.DEICTIC);
    if (value < 0 || tokens.joined(i - 1) && tokens.letters(i - 1)) {
      return Optional.empty();
    }
    Sense day = scene -> scene.deictic(value - 10);
    boolean night = tokens.says(i, "tonight");
    return Optional.of(
        night
            ? new Find(i, i + 1, TimeType.TIME, day.then(w -> new Moment(w, "NI")))
            : new Find(i, i + 1, TimeType.DATE, day));
  }

  private static Optional<Find> weekday(Tokens tokens, int i) {
    int value = tokens.value(i, Kind.WEEKDAY);
    if (value < 0 || !tokens.capital(i) || !isDay(tokens, i) || isName(tokens, i)) {
      return Optional.empty();
    }
    boolean plural =
        tokens.length(i) > 5
            && (tokens.surface(i).endsWith("s") || tokens.surface(i).endsWith("S"));
    if (plural) {
      Recurring every = new Recurring("XXXX-WXX-" + value);
      return Optional.of(new Find(i, i + 1, TimeType.SET, Sense.stated(every, "every week")));
    }
    return Optional.of(
        new Find(
            i,
            Skip.dot(tokens, i + 1),
            TimeType.DATE,
            scene -> scene.weekday(value, Optional.empty())));
  }

  /** "the Sunday Times", "Bloody Sunday", "Black Friday". */
  private static boolean isName(Tokens tokens, int i) {
    return tokens.saysAny(i - 1, "black", "bloody", "cyber", "super", "holy", "shrove", "maundy")
            && tokens.capital(i - 1)
        || tokens.capital(i + 1)
            && tokens.saysAny(
                i + 1,
                "times",
                "telegraph",
                "mirror",
                "mail",
                "express",
                "herald",
                "post",
                "tribune",
                "star",
                "independent");
  }

  /** "Sun", "Sat", "Mon" and "Wed" are days only where something says so. */
  private static boolean isDay(Tokens tokens, int i) {
    boolean whole = tokens.length(i) > 5;
    boolean led =
        tokens.saysAny(i - 1, "on", "this", "next", "last", "until", "by", "since", "from")
            && !tokens.says(i, "sun");
    return whole || led || tokens.mark(i + 1, ',') && Tokens.isDigit(tokens.first(i + 2));
  }
}
