package org.lectern.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two documents that may be related.
 *
 * @param corpus the collection they are of
 * @param here the one
 * @param there the other
 * @param cosine how like their words are, 0 to 1
 * @param matches their sentences that speak of the same, the likest first
 * @param likenesses how like the matches are, by the sentences' places
 */
record Pair(
    Corpus corpus,
    Digest here,
    Digest there,
    double cosine,
    List<Match> matches,
    Map<Long, Double> likenesses) {

  static Pair of(Corpus corpus, int here, int there) {
    Digest one = corpus.digests().get(here);
    Digest other = corpus.digests().get(there);
    double cosine = one.vector().cosine(other.vector());
    List<Match> matches = Match.of(one, other, corpus);
    Map<Long, Double> likenesses = new HashMap<>();
    matches.forEach(match -> likenesses.put(key(match.here(), match.there()), match.likeness()));
    return new Pair(corpus, one, other, cosine, matches, likenesses);
  }

  /** How like two sentences are; 0 where they are no match. */
  double likeness(Unit one, Unit other) {
    return likenesses.getOrDefault(key(one, other), 0.0);
  }

  private static long key(Unit one, Unit other) {
    return ((long) one.index() << 32) + other.index();
  }
}
