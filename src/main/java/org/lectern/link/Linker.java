package org.lectern.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.briefing.Briefing;

/**
 * Relates documents to each other. Documents are close that have rare words in common, directly or
 * through the documents nearest to them; a relation stands only on reasons with a passage at both
 * ends, and only if these are worth a reader's time.
 */
public final class Linker {
  /** So many of the nearest documents are looked at for each. */
  private static final int NEAREST = 40;

  /** A pair has no more reasons than this. */
  private static final int MOST = 8;

  /** The least weight of a reason that relates two documents alone. */
  private static final double ENOUGH = 0.36;

  /** Documents that are less close share an actor by chance. */
  private static final double LEAST = 0.04;

  /** The relations of the documents, each pair from both sides, in order of document and score. */
  public List<CrossReference> link(List<Briefing> briefings) {
    if (briefings.size() < 2) {
      return List.of();
    }
    Corpus corpus = new Corpus(briefings);
    Closeness closeness = new Closeness(corpus);
    List<Finder> finders =
        List.of(
            new SharedQuotations(),
            new Citations(),
            new Conflicts(),
            new Shares(),
            new SameStory(),
            new SharedActors(corpus),
            new SharedDealings(corpus),
            new SharedDates());
    List<List<CrossReference>> byDocument = new ArrayList<>();
    briefings.forEach(briefing -> byDocument.add(new ArrayList<>()));
    Set<Long> seen = new HashSet<>();
    for (int here = 0; here < corpus.size(); here++) {
      for (Closeness.Neighbour near : nearest(closeness, here)) {
        int first = Math.min(here, near.document());
        int second = Math.max(here, near.document());
        if (seen.add((long) first * corpus.size() + second)) {
          relation(Pair.of(corpus, first, second, near.cosine()), finders)
              .ifPresent(
                  relation -> {
                    byDocument.get(first).add(relation);
                    byDocument.get(second).add(relation.turned());
                  });
        }
      }
    }
    return inOrder(byDocument);
  }

  private static List<Closeness.Neighbour> nearest(Closeness closeness, int document) {
    return closeness.near(document).stream()
        .filter(near -> near.cosine() >= LEAST)
        .limit(NEAREST)
        .toList();
  }

  private static List<CrossReference> inOrder(List<List<CrossReference>> byDocument) {
    Comparator<CrossReference> byScore = Comparator.comparingDouble(CrossReference::score);
    return byDocument.stream()
        .flatMap(
            references ->
                references.stream().sorted(byScore.reversed().thenComparing(CrossReference::other)))
        .toList();
  }

  private static Optional<CrossReference> relation(Pair pair, List<Finder> finders) {
    List<Reason> reasons = reasons(pair, finders);
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CrossReference(
                pair.here().briefing().id(),
                pair.there().briefing().id(),
                pair.closeness(),
                reasons));
  }

  /** The reasons of a pair, weightiest first; none where the weightiest is not enough. */
  private static List<Reason> reasons(Pair pair, List<Finder> finders) {
    List<Finding> findings = new ArrayList<>();
    finders.forEach(finder -> findings.addAll(finder.find(pair)));
    findings.sort(Comparator.comparingDouble(Finding::weight).reversed());
    if (findings.isEmpty() || findings.get(0).weight() < ENOUGH) {
      return List.of();
    }
    Set<Object> passages = new HashSet<>();
    return findings.stream()
        .map(Finding::reason)
        .filter(reason -> passages.add(List.of(reason.here().span(), reason.there().span())))
        .limit(MOST)
        .toList();
  }
}
