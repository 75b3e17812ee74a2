package org.lectern.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.lectern.document.LineHint;
import org.lectern.document.SourceText;
import org.lectern.document.Visible;

/**
 * Text that a page holds and does not show by itself: what a script sets in from a template, and
 * the article that only the page's own data tell.
 */
final class HtmlUnshown {
  private static final Set<String> TEMPLATES =
      Set.of("text/template", "text/html", "text/x-template");
  private static final int LEAST = 200;
  private static final int LEAST_BODY = 600;
  private static final double SHOWN = 0.5;
  private static final double REPEATED = 0.8;

  private HtmlUnshown() {}

  /**
   * Sets in what scripts of text hold, where nothing else stands in their place. Templates with
   * places to fill in are no text.
   */
  static void unfoldTemplates(Document page) {
    for (Element script : page.getElementsByTag("script")) {
      String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
      Element place = script.parent();
      if (TEMPLATES.contains(type) && place != null && isFree(place) && isText(script.data())) {
        Element text = Jsoup.parseBodyFragment(script.data()).body();
        if (text.text().length() >= LEAST) {
          place.insertChildren(script.siblingIndex() + 1, List.copyOf(text.childNodes()));
        }
      }
    }
  }

  /** Whether an element has no text of its own but for readers without scripts. */
  private static boolean isFree(Element place) {
    for (Node node : place.childNodes()) {
      boolean words = node instanceof TextNode text && !text.isBlank();
      boolean shown =
          node instanceof Element element
              && !HtmlElements.isSilent(element)
              && !HtmlElements.isHidden(element)
              && element.hasText();
      if (words || shown) {
        return false;
      }
    }
    return true;
  }

  private static boolean isText(String data) {
    return data.length() >= LEAST && !data.contains("{{") && !data.contains("<%");
  }

  /**
   * The paragraphs of the article that the page's data tell, where the page shows less than half of
   * it; none otherwise. Paragraphs that it shows are left out.
   *
   * @param shown the lines of the page
   * @param hints one for each line, with what share of it stands in the article
   * @param told the article as the data tell it, with or without markup
   */
  static List<String> article(SourceText shown, List<LineHint> hints, String told) {
    if (told.length() < LEAST_BODY) {
      return List.of();
    }
    StringBuilder held = new StringBuilder();
    double characters = 0;
    for (int i = 0; i < hints.size(); i++) {
      String line = hints.get(i).stated() > 0 ? shown.slice(shown.line(i + 1)) : "";
      characters += hints.get(i).stated() * line.length();
      held.append(line).append('\n');
    }
    if (characters >= SHOWN * StatedBody.text(told).length()) {
      return List.of();
    }
    StatedBody there = StatedBody.shown(held.toString());
    return paragraphs(told)
        .filter(paragraph -> !paragraph.isBlank() && there.share(paragraph) < REPEATED)
        .toList();
  }

  private static Stream<String> paragraphs(String told) {
    if (told.indexOf('<') < 0) {
      return told.lines().map(line -> Visible.line(line).strip());
    }
    HtmlLines lines = new HtmlLines(false);
    NodeTraversor.traverse(lines, Jsoup.parseBodyFragment(told).body());
    return lines.text().text().lines();
  }
}
