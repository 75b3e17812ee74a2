package org.lectern.document;

/** What a document was before it became a source text. */
public enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  PDF
}
