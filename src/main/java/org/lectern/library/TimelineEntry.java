package org.lectern.library;

import java.util.Optional;
import org.lectern.date.TimeExpression;
import org.lectern.document.Extract;

/**
 * A sentence of a document that tells what happened when.
 *
 * @param document the id of the document
 * @param time the time expression that dates it
 * @param sentence the sentence
 * @param speaker whose claim the sentence is, where it is not the author's own voice
 */
public record TimelineEntry(
    String document, TimeExpression time, Extract sentence, Optional<String> speaker) {

  /** Whether its year is known, so that it has a place in the order of time. */
  public boolean hasYear() {
    return !time.when().timex().startsWith("XXXX") && time.when().earliest().isPresent();
  }
}
