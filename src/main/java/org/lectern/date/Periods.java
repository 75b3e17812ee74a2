package org.lectern.date;

import java.util.List;
import java.util.Optional;

/**
 * Periods of account, and those that their figures are compared with: "fiscal 1989", "this year's
 * third quarter", "the latest quarter", "the year-ago period", "the same quarter last year".
 */
final class Periods implements Family {
  private static final int HALF = 45;
  private static final List<Family> DAYS = List.of(new CalendarDates());

  @Override
  public int triggers() {
    return Kind.ARTICLE.bit() | Kind.SHIFT.bit() | Kind.FISCAL.bit() | Kind.UNIT.bit();
  }

  @Override
  public boolean beginsWithNumber() {
    return true;
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    if (tokens.is(i, Kind.UNIT) && tokens.says(i, "year")) {
      Optional<Find> end = yearEnd(tokens, i);
      if (end.isPresent()) {
        return end;
      }
    }
    int at = tokens.says(i, "the") ? i + 1 : i;
    Optional<PeriodYear> year = PeriodYear.at(tokens, at);
    return year.isPresent()
        ? year.flatMap(y -> yearFirst(tokens, i, at, y))
        : at == i && !tokens.says(i, "fiscal")
            ? Optional.empty()
            : ended(tokens, i, at).or(() -> nounFirst(tokens, i, at));
  }

  /** "year-end", "year's end", which is that of this year. */
  private static Optional<Find> yearEnd(Tokens tokens, int i) {
    boolean genitive = tokens.joined(i) && tokens.says(i + 2, "s");
    int end = genitive ? i + 3 : Skip.hyphen(tokens, i + 1);
    Sense year = scene -> scene.contextual(Unit.YEAR);
    return tokens.says(end, "end")
        ? Optional.of(
            find(i, end + 1, year.then(w -> w instanceof Year ? new Phase(Phase.Part.LATE, w) : w)))
        : Optional.empty();
  }

  /** "the 1988 quarter", "this year's third quarter", "the year-ago period", "year-earlier". */
  private static Optional<Find> yearFirst(Tokens tokens, int from, int at, PeriodYear year) {
    return PeriodNoun.at(tokens, year.to())
        .map(noun -> find(from, noun.to(), of(year, noun)))
        .or(() -> Optional.of(find(at, year.to(), year.sense())).filter(f -> year.bare()));
  }

  /** "the latest quarter", "the same period last year", "the fiscal first quarter". */
  private static Optional<Find> nounFirst(Tokens tokens, int from, int at) {
    boolean latest = tokens.says(at, "latest");
    boolean same = tokens.saysAny(at, "same", "corresponding", "comparable", "similar");
    if (tokens.saysAny(at, "full", "fiscal") && tokens.says(at + 1, "year")) {
      return Optional.of(find(from, at + 2, scene -> scene.contextual(Unit.YEAR)));
    }
    return PeriodNoun.at(tokens, latest || same ? at + 1 : at)
        .flatMap(
            noun ->
                PeriodYear.after(tokens, noun.to())
                    .map(year -> find(from, year.to(), of(year, noun)))
                    .or(() -> same ? Optional.empty() : alone(tokens, from, noun, latest)));
  }

  private static Optional<Find> alone(Tokens tokens, int from, PeriodNoun noun, boolean latest) {
    if (noun.part().isPresent()) {
      return noun.part()
          .filter(p -> tokens.says(noun.to() - 3, "fiscal") || tokens.says(noun.to() - 4, "fiscal"))
          .map(p -> find(from, noun.to(), Seasons.quarter(tokens, from, p)));
    }
    boolean quarter = tokens.says(noun.to() - 1, "quarter") && tokens.is(from - 1, Kind.IN);
    return latest || quarter && !tokens.says(noun.to(), "of")
        ? Optional.of(find(from, noun.to(), Scene::latestQuarter))
        : Optional.empty();
  }

  /** "the quarter ended 31 March" tells which one; "the year ended 31 March" how long it was. */
  private static Optional<Find> ended(Tokens tokens, int from, int at) {
    int noun = tokens.says(at, "fiscal") ? at + 1 : at;
    Optional<Unit> unit = Stretch.unit(tokens, noun).filter(u -> tokens.is(noun, Kind.UNIT));
    if (unit.isEmpty() || !tokens.saysAny(noun + 1, "ended", "ending")) {
      return Optional.empty();
    }
    if (unit.get() == Unit.QUARTER) {
      return Grammar.longest(tokens, noun + 2, DAYS)
          .filter(last -> !last.isNothing())
          .map(last -> find(from, noun + 1, last.sense().then(Periods::quarterOf)));
    }
    Sense length = Sense.stated(Length.of(unit.get().period("1")), "a length of time");
    return Optional.of(new Find(from, noun + 1, TimeType.DURATION, length));
  }

  /** The quarter of the calendar in which most of the three months lie. */
  private static When quarterOf(When last) {
    return last instanceof Day day
        ? Unit.QUARTER.holding(day.date().minusDays(HALF))
        : new Partial(Unit.QUARTER.unknown(), Optional.empty(), Optional.empty());
  }

  /** The part that the noun names, or else the one that the text tells of, in that year. */
  private static Sense of(PeriodYear year, PeriodNoun noun) {
    return scene -> {
      Reading reading = year.sense().in(scene);
      Optional<Segment.Part> told = scene.story().period().map(Segment::part);
      When when =
          noun.part()
              .or(() -> told)
              .map(part -> Seasons.inYear(reading.when(), part))
              .orElse(reading.when());
      boolean guessed = noun.part().isEmpty() && reading.certainty() == Certainty.STATED;
      return guessed
          ? Reading.inferred(when, "the period told before, in that year")
          : reading.with(when);
    };
  }

  private static Find find(int from, int to, Sense sense) {
    return new Find(from, to, TimeType.DATE, sense);
  }
}
