package org.lectern.date;

/** How a value is known. */
public enum Certainty {
  /** The text says it. */
  STATED,
  /** It follows from what the text says. */
  INFERRED,
  /** The text does not tell. */
  UNKNOWN;

  /** The word that reports print. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
