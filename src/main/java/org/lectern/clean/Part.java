package org.lectern.clean;

/**
 * Lines of a printed page that are set apart from its running text.
 *
 * @param kind what they are
 * @param first the index of the first line among the lines that are not blank, from 0
 * @param last the index of the last one
 * @param why how that is known, as a verdict says it
 */
record Part(Kind kind, int first, int last, String why) {

  /** What the lines of a part are. */
  enum Kind {
    /** The headline of the document, over all columns of its first page. */
    HEADLINE,
    /** The number of a page. */
    FOLIO,
    /** The title or the author again, above or below the text of each page. */
    RUNNING_HEAD,
    /** What stands under or over a picture, a map, a table or a chart, with its number. */
    CAPTION,
    /** Where a picture, a map, a table or a chart is from. */
    SOURCE_NOTE,
    /** Rows of a table that the format itself tells. */
    TABLE,
    /** A note at the foot of a column or a page. */
    FOOTNOTE,
    /** A sentence of the text, set again in large type. */
    PULL_QUOTE,
    /** An address that a sentence of the text cites, broken over lines. */
    ADDRESS_IN_TEXT
  }

  /** Throws IllegalArgumentException where it has no line. */
  Part {
    if (last < first) {
      throw new IllegalArgumentException("no lines: " + first + ".." + last);
    }
  }

  /** Whether it stands at the edge of a page and not among its columns. */
  boolean isEdge() {
    return kind == Kind.FOLIO || kind == Kind.RUNNING_HEAD;
  }
}
