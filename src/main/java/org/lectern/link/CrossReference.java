package org.lectern.link;

import java.util.List;

/**
 * One document's relation to another.
 *
 * @param document the id of the document it is seen from
 * @param other the id of the other document
 * @param score how close they are, 0 to 1
 * @param reasons why, weightiest first; at least one
 */
public record CrossReference(String document, String other, double score, List<Reason> reasons) {

  /** Throws IllegalArgumentException for a reference without a reason. */
  public CrossReference {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty() || score < 0 || score > 1) {
      throw new IllegalArgumentException("no reason, or a score of " + score);
    }
  }

  /** The same relation seen from the other document. */
  public CrossReference turned() {
    return new CrossReference(
        /* document= */ other,
        /* other= */ document,
        score,
        reasons.stream().map(Reason::turned).toList());
  }
}
