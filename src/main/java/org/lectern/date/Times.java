package org.lectern.date;

import java.util.List;
import java.util.Optional;

/** Times of the day that lead or stand alone: "3 pm on Monday", "at 15:11 GMT", "noon". */
final class Times implements Family {
  private static final List<Family> DAYS = List.of(new CalendarDates(), new Days());

  @Override
  public int triggers() {
    return Kind.DAYPART.bit() | Kind.ARTICLE.bit() | Kind.PHASE.bit();
  }

  @Override
  public boolean beginsWithNumber() {
    return true;
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    boolean led =
        tokens.saysAny(
            i - 1, "at", "by", "from", "until", "till", "around", "about", "before", "after",
            "since", "to");
    return Clock.at(tokens, i, led)
        .map(clock -> find(tokens, i, clock.to(), clock.value()))
        .or(() -> partOf(tokens, i));
  }

  private static Find find(Tokens tokens, int from, int to, String clock) {
    int at = tokens.mark(to, ',') ? to + 1 : to;
    int day = tokens.saysAny(at, "on", "of") ? at + 1 : at;
    Optional<Find> on =
        Grammar.longest(tokens, day, DAYS).filter(f -> f.type() == TimeType.DATE && !f.isNothing());
    return on.map(
            f -> new Find(from, f.to(), TimeType.TIME, f.sense().then(w -> new Moment(w, clock))))
        .orElseGet(() -> new Find(from, to, TimeType.TIME, Times.sense(clock)));
  }

  private static Sense sense(String clock) {
    Sense day = Scene::clockDay;
    return day.then(w -> new Moment(w, clock));
  }

  /** "the morning of April 14", "the night of the 3rd of May", "mid-afternoon yesterday". */
  private static Optional<Find> partOf(Tokens tokens, int i) {
    int part = tokens.says(i, "the") ? i + 1 : i;
    if (tokens.saysAny(part, "early", "small")) {
      int hours = tokens.says(part + 1, "morning") ? part + 2 : part + 1;
      if (tokens.says(hours, "hours")) {
        return earlyHours(tokens, i, hours + 1);
      }
    }
    int noun = tokens.is(part, Kind.PHASE) ? Skip.hyphen(tokens, part + 1) : part;
    boolean of = tokens.saysAny(noun + 1, "of", "on");
    if (!tokens.is(noun, Kind.DAYPART) || !of && noun == part) {
      return Optional.empty();
    }
    String clock = DayParts.clock(tokens.value(noun, Kind.DAYPART));
    return Grammar.longest(tokens, of ? noun + 2 : noun + 1, DAYS)
        .filter(f -> f.type() == TimeType.DATE && !f.isNothing())
        .map(f -> new Find(i, f.to(), TimeType.TIME, f.sense().then(w -> new Moment(w, clock))));
  }

  /** "the early hours of Sunday", "the small hours of Monday morning". */
  private static Optional<Find> earlyHours(Tokens tokens, int from, int of) {
    return tokens.saysAny(of, "of", "on")
        ? Grammar.longest(tokens, of + 1, DAYS)
            .filter(f -> f.type() != TimeType.DURATION && !f.isNothing())
            .map(f -> new Find(from, f.to(), TimeType.TIME, f.sense().then(Times::morning)))
        : Optional.empty();
  }

  private static When morning(When when) {
    return when instanceof Moment ? when : new Moment(when, "MO");
  }
}
