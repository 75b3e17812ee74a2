package org.lectern.date;

import java.util.List;
import java.util.Optional;

/**
 * Times told by their place beside another: "last month", "this year", "next Friday", "the
 * following day", "the same month", "the past 15 years".
 */
final class Shifts implements Family {
  private static final List<Family> DATES = List.of(new CalendarDates(), new Days());

  @Override
  public int triggers() {
    return Kind.SHIFT.bit() | Kind.ARTICLE.bit();
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    int word = tokens.says(i, "the") ? i + 1 : i;
    boolean article = word > i;
    return tokens.is(word, Kind.SHIFT)
        ? shifted(tokens, i, word, article)
        : article ? dayAfter(tokens, i) : Optional.empty();
  }

  private static Optional<Find> shifted(Tokens tokens, int i, int word, boolean article) {
    int value = tokens.value(word, Kind.SHIFT);
    boolean told = value >= 15 || article && value == 11 || tokens.says(word, "that");
    int shift = value >= 15 ? value - 20 : value - 10;
    return stretch(tokens, i, word, shift)
        .or(() -> unit(tokens, i, word, shift, told))
        .or(() -> named(tokens, i, word + 1, shift, told));
  }

  /** "the past 15 years", "the next few days", "the past week". */
  private static Optional<Find> stretch(Tokens tokens, int from, int word, int shift) {
    if (tokens.is(word + 1, Kind.UNIT) && word > from && tokens.says(word, "past")) {
      Optional<Stretch> one =
          Stretch.unit(tokens, word + 1)
              .map(u -> new Stretch(new Quantity("1", word + 1), u, word + 2));
      return one.map(s -> new Find(from, s.to(), TimeType.DURATION, Offsets.beside(s, -1)));
    }
    boolean plural = tokens.is(word + 1, Kind.UNITS) && !tokens.says(word, "this");
    Optional<Stretch> many =
        plural
            ? Stretch.unit(tokens, word + 1)
                .map(u -> new Stretch(new Quantity("X", word + 1), u, word + 2))
            : tokens.saysAny(word + 1, "a", "an") ? Optional.empty() : Stretch.at(tokens, word + 1);
    if (tokens.saysAny(word, "these") && plural && tokens.says(word + 1, "days")) {
      return Optional.of(
          new Find(
              from,
              word + 2,
              TimeType.DATE,
              scene -> Reading.unknown(Vague.PRESENT, "the time of writing")));
    }
    return many.filter(s -> !Durations.isAge(tokens, from, s.to()))
        .map(s -> new Find(from, s.to(), TimeType.DURATION, Offsets.beside(s, shift)));
  }

  private static Optional<Find> unit(Tokens tokens, int from, int word, int shift, boolean told) {
    int noun = tokens.says(word + 1, "fiscal") ? word + 2 : word + 1;
    boolean slip = tokens.says(word, "this") && tokens.says(noun, "years");
    if (!tokens.is(noun, Kind.UNIT) && !slip
        || tokens.is(noun, Kind.ORDINAL)
        || tokens.says(noun + 1, "old")) {
      return Optional.empty();
    }
    Unit unit = Stretch.unit(tokens, noun).orElse(Unit.DAY);
    boolean presentDay =
        unit == Unit.DAY
            && (tokens.says(word, "present")
                || tokens.says(word, "this") && tokens.says(from - 1, "to"));
    if (presentDay) {
      Sense now = scene -> Reading.unknown(Vague.PRESENT, "a word that tells no date");
      return Optional.of(new Find(from, noun + 1, TimeType.DATE, now));
    }
    if (unit == Unit.YEAR && tokens.says(word, "last") && Figures.beside(tokens, from, noun + 1)) {
      return Optional.of(new Find(from, noun + 1, TimeType.DATE, Scene::yearBefore));
    }
    boolean day = unit == Unit.DAY && shift != 0;
    TimeType type = unit.isOfClock() ? TimeType.TIME : TimeType.DATE;
    Sense sense =
        told || day ? scene -> scene.fromLast(unit, shift) : scene -> scene.fromToday(unit, shift);
    return Optional.of(new Find(from, noun + 1, type, unit.isOfClock() ? vague(shift) : sense));
  }

  private static Sense vague(int shift) {
    Vague vague = shift < 0 ? Vague.PAST : shift == 0 ? Vague.PRESENT : Vague.FUTURE;
    return scene -> Reading.unknown(vague, "no more is told");
  }

  /** "last March", "next Friday", "last summer", "that night", "this morning". */
  private static Optional<Find> named(Tokens tokens, int from, int noun, int shift, boolean told) {
    Optional<Integer> by = Optional.of(shift);
    if (tokens.is(noun, Kind.MONTH)
        && tokens.capital(noun)
        && !Tokens.isDigit(tokens.first(Skip.dot(tokens, noun + 1)))) {
      Sense sense = Calendar.yearly(tokens.value(noun, Kind.MONTH), told ? Optional.empty() : by);
      return Optional.of(new Find(from, Skip.dot(tokens, noun + 1), TimeType.DATE, sense));
    }
    if (tokens.is(noun, Kind.WEEKDAY) && tokens.capital(noun) && !tokens.says(noun, "sun")) {
      int day = tokens.value(noun, Kind.WEEKDAY);
      Find found = new Find(from, noun + 1, TimeType.DATE, scene -> scene.weekday(day, by));
      return Optional.of(DayParts.with(tokens, found));
    }
    if (tokens.is(noun, Kind.SEASON)) {
      Segment.Part part = Segment.Part.season(tokens.value(noun, Kind.SEASON));
      Sense sense = Calendar.yearly(part, told ? Optional.empty() : by);
      return Optional.of(new Find(from, noun + 1, TimeType.DATE, sense));
    }
    return tokens.is(noun, Kind.DAYPART) && !tokens.saysAny(noun, "nights", "mornings")
        ? Optional.of(new Find(from, noun + 1, TimeType.TIME, dayPart(tokens, noun, shift, told)))
        : Optional.empty();
  }

  private static Sense dayPart(Tokens tokens, int noun, int shift, boolean told) {
    String clock = DayParts.clock(tokens.value(noun, Kind.DAYPART));
    Sense day =
        told ? scene -> scene.fromLast(Unit.DAY, shift) : scene -> scene.fromToday(Unit.DAY, shift);
    return day.then(w -> new Moment(w, clock));
  }

  /** "the day before yesterday", "the day after tomorrow". */
  private static Optional<Find> dayAfter(Tokens tokens, int i) {
    boolean day = tokens.says(i + 1, "day");
    if (day && tokens.says(i + 2, "before") && tokens.says(i + 3, "yesterday")) {
      return Optional.of(new Find(i, i + 4, TimeType.DATE, scene -> scene.fromToday(Unit.DAY, -2)));
    }
    if (day && tokens.says(i + 2, "after") && tokens.says(i + 3, "tomorrow")) {
      return Optional.of(new Find(i, i + 4, TimeType.DATE, scene -> scene.fromToday(Unit.DAY, 2)));
    }
    return besideEvent(tokens, i);
  }

  /** "the day after", before an event or a date: "the day after 5 March". */
  private static Optional<Find> besideEvent(Tokens tokens, int i) {
    int side = tokens.says(i + 2, "after") ? 1 : tokens.says(i + 2, "before") ? -1 : 0;
    Optional<Unit> unit =
        Stretch.unit(tokens, i + 1).filter(u -> tokens.is(i + 1, Kind.UNIT) && !u.isOfClock());
    boolean act = tokens.says(i - 1, "in") || tokens.surface(i + 3).endsWith("ing");
    if (side == 0 || unit.isEmpty() || act) {
      return Optional.empty();
    }
    Optional<Find> date =
        (tokens.is(i + 3, Kind.SHIFT)
                ? shifted(tokens, i + 3, i + 3, false)
                : Grammar.longest(tokens, i + 3, DATES))
            .filter(f -> f.type() == TimeType.DATE && !f.isNothing());
    return Optional.of(
        date.map(f -> new Find(i, f.to(), TimeType.DATE, beside(f.sense(), unit.get(), side)))
            .orElseGet(
                () ->
                    new Find(
                        i,
                        i + 3,
                        TimeType.DATE,
                        scene ->
                            Reading.unknown(
                                new Partial(
                                    unit.get().unknown(), Optional.empty(), Optional.empty()),
                                "it is counted from an event"))));
  }

  private static Sense beside(Sense date, Unit unit, int side) {
    return date.then(
        w ->
            w.earliest()
                .flatMap(day -> unit.after(day, side))
                .map(unit::holding)
                .orElse(new Partial(unit.unknown(), Optional.empty(), Optional.empty())));
  }
}
