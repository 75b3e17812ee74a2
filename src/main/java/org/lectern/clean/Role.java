package org.lectern.clean;

/** What a line or a passage is to its document. */
public enum Role {
  TITLE,
  SUBTITLE,
  BYLINE,
  DATELINE,
  LEAD,
  HEADING,
  PARAGRAPH,
  QUOTATION,
  LIST_ITEM,
  AUTHOR_NOTE,
  /** A table, or the numbers and labels of a chart or a map. */
  DATA,
  CAPTION,
  SOURCE_NOTE,
  COORDINATES,
  FOOTNOTE,
  /** A list of addresses. */
  REFERENCES;

  /** Whether passages of this role belong to the document but not to its running text. */
  public boolean isAside() {
    return compareTo(DATA) >= 0;
  }

  /** Whether passages of this role stand in the document's header and not in its text. */
  public boolean isHeader() {
    return this == TITLE || this == BYLINE || this == DATELINE;
  }

  /** The name that reports print, in lower case with hyphens. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
