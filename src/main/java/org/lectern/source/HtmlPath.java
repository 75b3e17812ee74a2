package org.lectern.source;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.lectern.document.Visible;

/**
 * Writes where an element stands: the names of the nearest elements around it, outermost first,
 * each with its id and its classes: "div#page.wide/article.story/p". What a page says of an
 * element's role in other words stands there as a class, too.
 */
final class HtmlPath {
  private static final int DEPTH = 12;

  private final IdentityHashMap<Element, String> names = new IdentityHashMap<>();
  private final Element[] steps = new Element[DEPTH];

  /** The path of an element below the body of its page. */
  String of(Element element) {
    int count = 0;
    Element at = element;
    while (at != null && count < DEPTH && !at.normalName().equals("body")) {
      steps[count++] = at;
      at = at.parent();
    }
    StringBuilder path = new StringBuilder();
    for (int i = count - 1; i >= 0; i--) {
      path.append(path.isEmpty() ? "" : "/").append(name(steps[i]));
    }
    return path.toString();
  }

  private String name(Element element) {
    String known = names.get(element);
    if (known == null) {
      known = element.attributesSize() == 0 ? element.normalName() : labelled(element);
      names.put(element, known);
    }
    return known;
  }

  private static String labelled(Element element) {
    StringBuilder name = new StringBuilder(element.normalName());
    add(name, '#', element.id());
    add(name, '.', element.className());
    add(name, '.', element.attr("itemprop"));
    add(name, '.', element.attr("role"));
    add(name, '.', element.attr("aria-hidden").equals("true") ? "aria-hidden" : "");
    return Visible.line(name.toString());
  }

  /** Adds words, each behind a sign. */
  private static void add(StringBuilder name, char sign, String words) {
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c)) {
        inWord = false;
      } else {
        if (!inWord) {
          name.append(sign);
        }
        name.append(c == '/' ? '-' : c);
        inWord = true;
      }
    }
  }
}
