package org.lectern.clean;

/** How the lines of a document relate to its paragraphs. */
enum PageLayout {
  /** One line a paragraph, as browsers and editors save text. */
  FLOW,
  /** Paragraphs broken into lines at one width, as text browsers print pages. */
  WRAPPED,
  /** Narrow lines with words divided at their ends, as programs take text out of PDF pages. */
  PAGED
}
