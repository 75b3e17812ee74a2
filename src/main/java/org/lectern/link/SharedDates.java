package org.lectern.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.date.TimeExpression;

/** Finds days that both documents tell of, in sentences that share words too. */
final class SharedDates implements Finder {
  private static final double WEIGHT = 0.35;
  private static final int MOST = 2;

  @Override
  public List<Finding> find(Pair pair) {
    Map<LocalDate, List<TimeExpression>> there = new HashMap<>();
    for (TimeExpression date : pair.there().briefing().dates()) {
      day(date).ifPresent(day -> there.computeIfAbsent(day, d -> new ArrayList<>()).add(date));
    }
    List<Finding> found = new ArrayList<>();
    for (TimeExpression date : pair.here().briefing().dates()) {
      Optional<LocalDate> day = day(date);
      for (TimeExpression other : there.getOrDefault(day.orElse(LocalDate.MIN), List.of())) {
        finding(pair, date, other).ifPresent(found::add);
      }
    }
    found.sort((one, two) -> Double.compare(two.weight(), one.weight()));
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private static Optional<LocalDate> day(TimeExpression date) {
    return date.when()
        .earliest()
        .filter(day -> date.when().latest().filter(day::equals).isPresent());
  }

  private static Optional<Finding> finding(Pair pair, TimeExpression date, TimeExpression other) {
    Optional<Unit> here = pair.here().unitOf(date.extract());
    Optional<Unit> there = pair.there().unitOf(other.extract());
    if (here.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    double likeness = pair.likeness(here.get(), there.get());
    if (likeness == 0) {
      return Optional.empty();
    }
    String what = date.when().edtf().orElse(date.extract().text());
    Reason reason = new Reason(Reason.Kind.DATE, what, here.get().extract(), there.get().extract());
    return Optional.of(new Finding(WEIGHT + 0.3 * likeness, reason));
  }
}
