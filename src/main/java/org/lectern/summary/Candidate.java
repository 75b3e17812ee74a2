package org.lectern.summary;

import java.util.Optional;
import org.lectern.document.Extract;

/**
 * A sentence that may be chosen.
 *
 * @param document the id of its document
 * @param extract the sentence
 * @param speaker whose claim it is
 * @param vector what it is about
 * @param score how good it is alone; higher is better
 */
record Candidate(
    String document, Extract extract, Optional<String> speaker, Vector vector, double score) {

  SummarySentence chosen() {
    return new SummarySentence(document, extract, speaker);
  }

  Candidate withVector(Vector newVector, double newScore) {
    return new Candidate(document, extract, speaker, newVector, newScore);
  }
}
