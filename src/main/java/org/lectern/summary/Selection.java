package org.lectern.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Chooses good candidates that do not repeat each other (maximal marginal relevance). */
final class Selection {
  private static final double SAME = 0.55;

  private final double novelty;
  private final BiPredicate<Candidate, List<Candidate>> allowed;

  /**
   * @param novelty how much likeness to what is chosen counts against the own score
   * @param allowed whether a candidate may join those chosen
   */
  Selection(double novelty, BiPredicate<Candidate, List<Candidate>> allowed) {
    this.novelty = novelty;
    this.allowed = allowed;
  }

  /** At most {@code count} candidates, in the order in which they were chosen. */
  List<Candidate> choose(List<Candidate> candidates, int count) {
    List<Candidate> chosen = new ArrayList<>();
    double[] likeness = new double[candidates.size()];
    while (chosen.size() < count) {
      int best = best(candidates, likeness, chosen);
      if (best < 0) {
        break;
      }
      Candidate next = candidates.get(best);
      chosen.add(next);
      for (int i = 0; i < likeness.length; i++) {
        likeness[i] = Math.max(likeness[i], likeness(candidates.get(i), next));
      }
      likeness[best] = 1;
    }
    return chosen;
  }

  /** 1 for a sentence that says again what the other says. */
  private static double likeness(Candidate one, Candidate other) {
    boolean same = one.vector().shared(other.vector()) >= SAME;
    return same ? 1 : one.vector().cosine(other.vector());
  }

  private int best(List<Candidate> candidates, double[] likeness, List<Candidate> chosen) {
    int best = -1;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < likeness.length; i++) {
      double value = candidates.get(i).score() - novelty * likeness[i];
      if (likeness[i] < 1 && value > highest && allowed.test(candidates.get(i), chosen)) {
        best = i;
        highest = value;
      }
    }
    return best;
  }
}
