package org.lectern.library;

import org.lectern.clean.Passage;
import org.lectern.clean.Sentences;
import org.lectern.document.Extract;

/** Widens a place in a passage to the whole sentences that hold it. */
final class Around {
  private Around() {}

  /** The sentences that hold the characters from one offset to another. */
  static Extract sentences(Passage passage, int from, int to) {
    int start = from;
    int end = to;
    for (Extract sentence : Sentences.of(passage)) {
      if (sentence.from() <= from && from < sentence.to()) {
        start = sentence.from();
      }
      if (sentence.from() < to && to <= sentence.to()) {
        end = sentence.to();
      }
    }
    return passage.extract(start, end);
  }
}
