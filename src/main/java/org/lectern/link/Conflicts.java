package org.lectern.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds figures that differ: two sentences that speak of the same and count the same thing, but not
 * to the same number.
 */
final class Conflicts implements Finder {
  /** Sentences that are less alike may count different things. */
  private static final double LEAST = 0.3;

  private static final double WEIGHT = 0.85;
  private static final int MOST = 2;

  @Override
  public List<Finding> find(Pair pair) {
    List<Finding> found = new ArrayList<>();
    for (Match match : pair.matches()) {
      if (match.likeness() >= LEAST
          && found.size() < MOST
          && Times.of(pair, match) != Times.APART) {
        difference(match)
            .map(
                what ->
                    new Reason(
                        Reason.Kind.CONFLICT,
                        what,
                        match.here().extract(),
                        match.there().extract()))
            .ifPresent(reason -> found.add(new Finding(WEIGHT, reason)));
      }
    }
    return found;
  }

  private static Optional<String> difference(Match match) {
    TreeMap<String, TreeSet<String>> here = Figures.of(match.here());
    TreeMap<String, TreeSet<String>> there = Figures.of(match.there());
    for (String thing : here.keySet()) {
      TreeSet<String> one = here.getOrDefault(thing, new TreeSet<>());
      TreeSet<String> other = there.getOrDefault(thing, new TreeSet<>());
      if (one.size() == 1 && other.size() == 1 && !one.equals(other)) {
        return Optional.of(thing + ": " + one.first() + " and " + other.first());
      }
    }
    return Optional.empty();
  }
}
