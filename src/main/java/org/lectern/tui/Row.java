package org.lectern.tui;

/**
 * One row of a document at some width.
 *
 * @param anchor where it begins
 * @param kind how it is drawn
 * @param whole the text of which it shows a part
 * @param from where the part begins
 * @param to where it ends
 * @param indent how many columns it is moved to the right
 * @param passage the index of the passage that the text is of, or -1
 */
record Row(Anchor anchor, Kind kind, String whole, int from, int to, int indent, int passage) {

  /** How a row is drawn. */
  enum Kind {
    BLANK,
    TITLE,
    META,
    HEADING,
    TEXT,
    QUOTATION,
    AUTHOR_NOTE,
    /** Stands for an aside. */
    ASIDE_NOTE,
    ASIDE,
    /** Stands for removed lines. */
    REMOVED_NOTE,
    REMOVED
  }

  /** What the row shows. */
  String text() {
    return whole.substring(from, to);
  }

  /** Whether the cursor can stand on it. */
  boolean isStop() {
    return kind != Kind.BLANK && kind != Kind.META;
  }

  /** Whether it shows the character of a passage. */
  boolean shows(int passageIndex, int offset) {
    return passage == passageIndex && from <= offset && offset < to;
  }
}
