package org.lectern.summary;

import java.util.List;

/**
 * What a collection of documents is about.
 *
 * @param title one line: who the documents have in common, or the headline of the one nearest to
 *     all
 * @param sentences whole sentences of different documents, in order of the documents and of their
 *     text
 */
public record CollectionBriefing(String title, List<SummarySentence> sentences) {

  /** Copies its list. */
  public CollectionBriefing {
    sentences = List.copyOf(sentences);
  }
}
