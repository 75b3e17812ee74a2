package org.lectern.tui;

import java.util.List;
import java.util.Optional;

/**
 * One entry of a pane beside the text.
 *
 * @param lead what stands before its text in a column of its own, or empty
 * @param text its text
 * @param here the count in this document, or empty
 * @param all the count in all documents, or empty
 * @param light the light that Enter throws
 * @param own where it stands in this document
 * @param there where Enter leads, if into another document
 * @param sign the sign before it: {@code !} where documents differ
 */
record Item(
    String lead,
    String text,
    String here,
    String all,
    Light light,
    Spot own,
    Optional<There> there,
    char sign) {

  /**
   * A passage of another document.
   *
   * @param document the id of the document
   * @param offset in its source text
   */
  record There(String document, int offset) {}

  /** How many different leads follow each other; 0 where there are none. */
  static int leads(List<Item> items) {
    int leads = 0;
    for (int i = 0; i < items.size(); i++) {
      boolean first = i == 0 || !items.get(i).lead().equals(items.get(i - 1).lead());
      leads += first && !items.get(i).lead().isEmpty() ? 1 : 0;
    }
    return leads;
  }

  /** The entries' leads are as wide as the widest of them. */
  static int leadWidth(List<Item> items) {
    int width = 0;
    for (Item item : items) {
      width = Math.max(width, org.lectern.terminal.Widths.of(item.lead()));
    }
    return width;
  }
}
