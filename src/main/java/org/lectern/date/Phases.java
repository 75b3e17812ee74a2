package org.lectern.date;

import java.util.List;
import java.util.Optional;

/**
 * Parts of a longer time: "early 2020", "mid-March", "late last year", "the end of the 1990s",
 * "earlier this week".
 */
final class Phases implements Family {
  private static final List<Family> WHOLES =
      List.of(
          new CalendarDates(),
          new Years(),
          new SpokenYears(),
          new Shifts(),
          new Seasons(),
          new Centuries(),
          new Days());
  private static final List<Phase.Part> PARTS = List.of(Phase.Part.values());

  @Override
  public int triggers() {
    return Kind.PHASE.bit() | Kind.EDGE.bit() | Kind.ARTICLE.bit();
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    int at = tokens.says(i, "the") ? i + 1 : i;
    if (tokens.saysAny(at, "earlier", "later")) {
      return whole(tokens, tokens.says(at + 1, "in") ? at + 2 : at + 1).map(find -> find.from(i));
    }
    int phase = tokens.value(at, Kind.PHASE);
    int edge = tokens.value(at, Kind.EDGE);
    if (edge >= 0 && tokens.says(at + 1, "of")) {
      return of(tokens, i, at + 2, edge);
    }
    if (phase < 0) {
      return Optional.empty();
    }
    int next = Skip.hyphen(tokens, at + 1);
    return of(tokens, i, tokens.says(next, "in") ? next + 1 : next, phase);
  }

  private static Optional<Find> of(Tokens tokens, int from, int at, int part) {
    return whole(tokens, at)
        .filter(find -> find.type() == TimeType.DATE && find.to() > at)
        .map(
            find ->
                new Find(from, find.to(), TimeType.DATE, find.sense().then(w -> phase(w, part))));
  }

  private static When phase(When when, int part) {
    boolean longer =
        when instanceof Month
            || when instanceof Year
            || when instanceof Decade
            || when instanceof Century
            || when instanceof Segment
            || when instanceof Week;
    return longer ? new Phase(PARTS.get(part), when) : when;
  }

  /** The longer time; "the year" alone is the one that the text speaks of. */
  private static Optional<Find> whole(Tokens tokens, int at) {
    Optional<Find> found = Grammar.longest(tokens, at, WHOLES).filter(f -> !f.isNothing());
    boolean noun =
        tokens.says(at, "the") && tokens.is(at + 1, Kind.UNIT) && !tokens.is(at + 1, Kind.ORDINAL);
    return found.isPresent() || !noun
        ? found
        : Stretch.unit(tokens, at + 1)
            .filter(unit -> !unit.isOfClock())
            .map(unit -> new Find(at, at + 2, TimeType.DATE, scene -> scene.contextual(unit)));
  }
}
