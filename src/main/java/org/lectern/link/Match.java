package org.lectern.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Two sentences of two documents that speak of the same.
 *
 * @param here the sentence of the one document
 * @param there that of the other
 * @param likeness the weight of the terms that both have, as a share of what a sentence has, 0 to 1
 * @param shared the terms that both have
 */
record Match(Unit here, Unit there, double likeness, int[] shared) {
  /** Sentences that are less alike are no match. */
  private static final double LEAST = 0.15;

  /** Nor are those that share fewer terms. */
  private static final int FEWEST = 2;

  /** The share of a sentence's usual mass that a shorter one is taken to have. */
  private static final double SHORT = 0.6;

  /** The matches of two documents, the likest first. */
  static List<Match> of(Digest here, Digest there, Corpus corpus) {
    List<Match> matches = new ArrayList<>();
    int[] counts = new int[there.units().size()];
    for (Unit unit : here.units()) {
      Arrays.fill(counts, 0);
      for (int term : unit.terms()) {
        there.byTerm().getOrDefault(term, List.of()).forEach(other -> counts[other.index()]++);
      }
      for (Unit other : there.units()) {
        if (counts[other.index()] >= FEWEST) {
          add(matches, unit, other, corpus);
        }
      }
    }
    matches.sort(
        Comparator.comparingDouble(Match::likeness)
            .reversed()
            .thenComparingInt(match -> match.here.index())
            .thenComparingInt(match -> match.there.index()));
    return matches;
  }

  private static void add(List<Match> matches, Unit here, Unit there, Corpus corpus) {
    int[] shared = here.shared(there);
    double mass = Arrays.stream(shared).mapToDouble(corpus::weightInSentence).sum();
    double usual = corpus.usualMass();
    double both = Math.sqrt(here.mass() * there.mass());
    double plain = mass / Math.min(usual, Math.max(both, SHORT * usual));
    if (plain * Phrases.MOST_FACTOR < LEAST) {
      return;
    }
    double likeness = plain * Phrases.factor(here, there);
    if (likeness >= LEAST) {
      matches.add(new Match(here, there, Math.min(1, likeness), shared));
    }
  }
}
