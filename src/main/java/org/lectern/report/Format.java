package org.lectern.report;

/** The forms in which facts are printed. */
public enum Format {
  TEXT,
  JSONL,
  MARKDOWN,
  TSV;

  /** The word that the option takes. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
