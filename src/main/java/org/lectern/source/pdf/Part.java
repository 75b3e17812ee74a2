package org.lectern.source.pdf;

import java.util.List;
import org.lectern.document.LineHint;

/**
 * Lines of a page that belong together: a paragraph, a heading, a note, the head of the page.
 *
 * @param tag what it is: "p", "h1", "h2", "caption", "footnote", "page-header", "page-footer",
 *     "page-number"
 * @param rows its lines
 * @param goesOn whether it goes on with the part before it, in the column or on the page before
 */
record Part(String tag, List<Row> rows, boolean goesOn) {

  /** The part with another name. */
  Part as(String name) {
    return new Part(name, rows, goesOn);
  }

  /** The first line. */
  Row first() {
    return rows.get(0);
  }

  /** The last line. */
  Row last() {
    return rows.get(rows.size() - 1);
  }

  /** What is known of one of its lines. */
  LineHint hint(Row row, double body, int page) {
    double size = body > 0 ? Math.round(row.size() / body * 20) / 20.0 : 0;
    return new LineHint(tag, "", 0, size, row.bold(), page, -1);
  }

  /** How many characters it has. */
  int length() {
    return rows.stream().mapToInt(row -> row.text().length()).sum();
  }
}
