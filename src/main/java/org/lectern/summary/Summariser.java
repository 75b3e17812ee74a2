package org.lectern.summary;

import java.util.List;
import org.lectern.briefing.Briefing;

/** Chooses the sentences that say most of what a document says. */
public final class Summariser {

  /** The chosen sentences of one document, at most {@code sentences}, in order of the text. */
  public List<SummarySentence> summarise(Briefing briefing, int sentences) {
    return List.of();
  }
}
