package org.lectern.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.briefing.Briefing;

/**
 * Chooses the sentences that tell what several documents have in common. From each document only
 * its best sentences compete, so that the work grows with the number of documents; words that stand
 * in many documents make the common affair.
 */
public final class CollectionSummariser {
  private static final int BEST_OF_EACH = 6;
  private static final int MOST_OF_ONE = 2;
  private static final double NOVELTY = 0.6;
  private static final double OWN_SCORE = 0.5;

  /** What the documents are about, in at most {@code sentences} sentences. */
  public CollectionBriefing summarise(List<Briefing> briefings, int sentences) {
    List<Candidate> candidates = shared(best(briefings));
    int documents = documents(candidates);
    int fair = Math.max(1, (sentences + briefings.size() - 1) / Math.max(1, briefings.size()));
    int most = briefings.size() > 1 ? Math.max(MOST_OF_ONE, fair) : sentences;
    List<Candidate> chosen =
        new Selection(NOVELTY, (candidate, others) -> mayJoin(candidate, others, documents, most))
            .choose(candidates, sentences);
    return new CollectionBriefing(CollectionTitle.of(briefings), ordered(chosen, briefings));
  }

  private static List<Candidate> best(List<Briefing> briefings) {
    List<Candidate> best = new ArrayList<>();
    for (Briefing briefing : briefings) {
      best.addAll(
          new Selection(NOVELTY, (c, others) -> true)
              .choose(new Candidates(briefing).all(), BEST_OF_EACH));
    }
    return best;
  }

  /** The candidates weighed by what all documents speak of. */
  private static List<Candidate> shared(List<Candidate> candidates) {
    Vectors vectors =
        new Vectors(candidates.stream().map(c -> Words.of(c.extract().text())).toList());
    double[] central = vectors.centrality();
    List<Candidate> shared = new ArrayList<>();
    for (int i = 0; i < central.length; i++) {
      Candidate candidate = candidates.get(i);
      double score = central[i] + OWN_SCORE * candidate.score();
      shared.add(candidate.withVector(vectors.get(i), score));
    }
    return shared;
  }

  /** Each document speaks once before one speaks twice, and none speaks too often. */
  private static boolean mayJoin(
      Candidate candidate, List<Candidate> chosen, int documents, int most) {
    Map<String, Integer> counts = new HashMap<>();
    chosen.forEach(c -> counts.merge(c.document(), 1, Integer::sum));
    int own = counts.getOrDefault(candidate.document(), 0);
    return own == 0 || (own < most && counts.size() == documents);
  }

  private static int documents(List<Candidate> all) {
    Set<String> documents = new HashSet<>();
    all.forEach(c -> documents.add(c.document()));
    return documents.size();
  }

  private static List<SummarySentence> ordered(List<Candidate> chosen, List<Briefing> briefings) {
    Map<String, Integer> places = new HashMap<>();
    briefings.forEach(b -> places.putIfAbsent(b.id(), places.size()));
    return chosen.stream()
        .sorted(
            Comparator.<Candidate>comparingInt(c -> places.getOrDefault(c.document(), 0))
                .thenComparingInt(c -> c.extract().passage())
                .thenComparingInt(c -> c.extract().from()))
        .map(Candidate::chosen)
        .toList();
  }
}
