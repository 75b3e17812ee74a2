package org.lectern.link;

import java.util.List;
import org.lectern.briefing.Briefing;

/** Relates documents to each other. */
public final class Linker {

  /** The relations of the documents, each pair from both sides, in order of document and score. */
  public List<CrossReference> link(List<Briefing> briefings) {
    return List.of();
  }
}
