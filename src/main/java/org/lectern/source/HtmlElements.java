package org.lectern.source;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells how browsers show the elements of a page: not at all, hidden, or in a row. */
final class HtmlElements {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "svg",
          "math",
          "iframe",
          "object",
          "select",
          "canvas",
          "audio",
          "video",
          "head",
          "datalist");

  /** Classes of text for those who hear a page, and of what a saving program found hidden. */
  private static final Set<String> UNSEEN =
      Set.of(
          "sf-hidden",
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "screen-reader-text",
          "screen-reader-only",
          "screenreader-only");

  /** A longer cell is no cell of a table of figures and names. */
  private static final int LONGEST_CELL = 120;

  private HtmlElements() {}

  /** Whether an element holds no text for readers. */
  static boolean isSilent(Element element) {
    String name = element.normalName();
    return SILENT.contains(name)
        || name.equals("template")
            && !element.hasAttr("shadowrootmode")
            && !element.hasAttr("shadowroot");
  }

  /** Whether an element is there, but not shown. */
  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return element.normalName().equals("noscript");
    }
    return element.hasAttr("hidden")
        || element.normalName().equals("noscript")
        || hasUnseenClass(element.className())
        || isDisplayedNot(element.attr("style"));
  }

  private static boolean hasUnseenClass(String classes) {
    boolean may = classes.indexOf("hidden") >= 0 || classes.indexOf("only") >= 0;
    if (!may && classes.indexOf("screen-reader") < 0) {
      return false;
    }
    for (String name : classes.split(" ")) {
      if (UNSEEN.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDisplayedNot(String style) {
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  /** Whether an element is a row of short cells; tables that lay a page out have others. */
  static boolean isRowOfCells(Element element) {
    if (!element.normalName().equals("tr") || element.childrenSize() < 2) {
      return false;
    }
    int written = 0;
    for (Element cell : element.children()) {
      if (!isCell(cell)) {
        return false;
      }
      written += cell.hasText() ? 1 : 0;
    }
    return written > 1;
  }

  private static boolean isCell(Element cell) {
    for (Element child : cell.children()) {
      if (child.isBlock() || child.normalName().equals("br")) {
        return false;
      }
    }
    return cell.text().length() <= LONGEST_CELL;
  }
}
