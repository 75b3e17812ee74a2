package org.lectern.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.document.LineHint;
import org.lectern.document.SourceText;

/**
 * Text that a page holds and does not show by itself: what a script sets in from a template, and
 * the article that only the page's own data tell. Both are made part of the page.
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
   * Adds the article that the page's data tell to the end of the page, where the page shows less
   * than half of it; paragraphs that it shows are left out.
   *
   * @param shown the lines of the page
   * @param told the article as the data tell it, with or without markup
   * @return whether something was added
   */
  static boolean addArticle(Document page, SourceText shown, String told) {
    if (told.length() < LEAST_BODY) {
      return false;
    }
    StatedBody there = StatedBody.shown(shown.text());
    if (there.share(StatedBody.text(told)) >= SHOWN) {
      return false;
    }
    Element article = page.body().appendElement("article").addClass(LineHint.UNSHOWN);
    if (told.indexOf('<') >= 0) {
      article.html(told);
    } else {
      told.lines()
          .filter(line -> !line.isBlank() && there.share(line) < REPEATED)
          .forEach(line -> article.appendElement("p").text(line));
    }
    return true;
  }
}
