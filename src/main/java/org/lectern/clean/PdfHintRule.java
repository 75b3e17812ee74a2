package org.lectern.clean;

import java.util.HashMap;
import java.util.Map;
import org.lectern.document.LineHint;

/**
 * What a printed page's own shape tells of its lines: heads and feet stand at the same place on
 * every page, notes below the text in smaller type, captions beside pictures, cells in columns.
 */
final class PdfHintRule implements Rule {

  @Override
  public String name() {
    return "page-furniture";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    Map<String, Integer> pages = page.hinted() ? pages(page) : Map.of();
    for (int i = 0; i < page.lines().size() && !pages.isEmpty(); i++) {
      weigh(i, page.hint(i).tag(), pages, evidence);
    }
  }

  private static void weigh(int line, String tag, Map<String, Integer> pages, Evidence evidence) {
    switch (tag) {
      case "page-header" -> evidence.drop(line, "the head of the page, as on " + count(pages, tag));
      case "page-footer" -> evidence.drop(line, "the foot of the page, as on " + count(pages, tag));
      case "page-number" -> evidence.drop(line, "the number of the page");
      case "footnote" ->
          evidence.aside(line, Role.FOOTNOTE, "a note below the text, in smaller type");
      case "caption" -> evidence.aside(line, Role.CAPTION, "the caption of a figure");
      case "table" -> evidence.aside(line, Role.DATA, "a row of a table, set in columns");
      default -> {}
    }
  }

  /** On how many pages lines of each kind stand; empty for what has no pages. */
  private static Map<String, Integer> pages(Page page) {
    Map<String, Integer> pages = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < page.lines().size(); i++) {
      LineHint hint = page.hint(i);
      Integer before = hint.page() == 0 ? Integer.valueOf(0) : last.put(hint.tag(), hint.page());
      if (hint.page() > 0 && (before == null || before != hint.page())) {
        pages.merge(hint.tag(), 1, Integer::sum);
      }
    }
    return pages;
  }

  private static String count(Map<String, Integer> pages, String tag) {
    int count = pages.getOrDefault(tag, 1);
    return count == 1 ? "1 page" : count + " pages";
  }
}
