package org.lectern.summary;

import java.util.Comparator;
import java.util.List;
import org.lectern.briefing.Briefing;

/**
 * Chooses the sentences that say most of what a document says: those about what the whole text and
 * its headline are about, that are understood alone and do not repeat each other. The sentences
 * stand as they are in the document; the same document always has the same summary.
 */
public final class Summariser {
  private static final double NOVELTY = 0.5;

  /** The chosen sentences of one document, at most {@code sentences}, in order of the text. */
  public List<SummarySentence> summarise(Briefing briefing, int sentences) {
    List<Candidate> candidates = new Candidates(briefing).all();
    return new Selection(NOVELTY, (candidate, chosen) -> true)
        .choose(candidates, sentences).stream()
            .sorted(
                Comparator.<Candidate>comparingInt(c -> c.extract().passage())
                    .thenComparingInt(c -> c.extract().from()))
            .map(Candidate::chosen)
            .toList();
  }
}
