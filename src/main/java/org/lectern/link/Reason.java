package org.lectern.link;

import org.lectern.document.Extract;

/**
 * Why two documents are related, with the passages that justify it.
 *
 * @param kind what sort of relation
 * @param what what they share or differ in, in a few words
 * @param here the passage in the document the link starts from
 * @param there the passage in the other document
 */
public record Reason(Kind kind, String what, Extract here, Extract there) {

  /** The sorts of relations. */
  public enum Kind {
    EVENT,
    ACTOR,
    PLACE,
    DATE,
    CLAIM,
    CONFLICT,
    QUOTATION,
    DUPLICATE,
    CITATION;

    /** The word that reports print. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The same reason seen from the other document. */
  public Reason turned() {
    return new Reason(kind, what, there, here);
  }
}
