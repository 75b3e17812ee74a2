package org.lectern.source;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells which elements begin and end a line: those that browsers set as blocks, and of those that a
 * page has made up, and of buttons, the ones that no text stands beside.
 */
final class HtmlBlocks {
  private static final Set<String> IN_TEXT =
      Set.of("p", "span", "a", "li", "b", "i", "em", "strong", "h1", "h2", "h3", "h4", "label");

  private Element parent = new Element("body");
  private boolean textless;

  /** Whether an element begins and ends a line. */
  boolean isBlock(Element element) {
    if (element.isBlock()) {
      return true;
    }
    boolean may = element.normalName().indexOf('-') > 0 || element.normalName().equals("button");
    return may && standsApart(element.parent());
  }

  private boolean standsApart(@Nullable Element around) {
    if (around == null || IN_TEXT.contains(around.normalName())) {
      return false;
    }
    if (!around.equals(parent)) {
      parent = around;
      textless = isTextless(around);
    }
    return textless;
  }

  private static boolean isTextless(Element around) {
    for (Node node : around.childNodes()) {
      if (node instanceof TextNode words && !words.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
