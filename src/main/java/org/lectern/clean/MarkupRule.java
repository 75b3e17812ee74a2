package org.lectern.clean;

import java.util.List;
import org.lectern.document.LineHint;

/** What a web page's own marks say of a line: the elements around it, and how much of it links. */
final class MarkupRule implements Rule {
  private static final List<String> FURNITURE =
      List.of("nav", "footer", "aside", "header", "menu", "form", "button", "dialog");
  private static final List<String> FURNITURE_PARTS =
      List.of(
          "sidebar",
          "related",
          "comment",
          "share",
          "social",
          "newsletter",
          "promo",
          "cookie",
          "breadcrumb",
          "footer",
          "menu",
          "widget",
          "subscribe",
          "popular",
          "banner");
  private static final List<String> TEXT_PARTS =
      List.of(
          "article-body",
          "articlebody",
          "story-body",
          "entry-content",
          "post-content",
          "article__body",
          "article-content");

  @Override
  public String name() {
    return "page-markup";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.hinted() ? page.blocks() : List.<Block>of()) {
      weigh(block, page.hint(block.first()), evidence);
    }
  }

  private static void weigh(Block block, LineHint hint, Evidence evidence) {
    if (hint.tag().equals("figcaption")) {
      evidence.aside(block, Role.CAPTION, "the page marks it as the caption of a picture");
    }
    weighPath(block, hint.path(), evidence);
    if (hint.linkShare() > 0.6) {
      evidence.lean(block, -2, "nothing but links");
    }
    roles(block, hint, evidence);
  }

  private static void roles(Block block, LineHint hint, Evidence evidence) {
    String tag = hint.tag();
    if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '2' && tag.charAt(1) <= '6') {
      evidence.lean(block, 0.5, "a heading");
      evidence.suggest(block, Role.HEADING, "the page marks it as a heading");
    } else if (tag.equals("blockquote") || hint.path().contains("blockquote")) {
      evidence.suggest(block, Role.QUOTATION, "the page marks it as a quotation");
    } else if (tag.equals("li")) {
      evidence.suggest(block, Role.LIST_ITEM, "the page marks it as an entry of a list");
    } else if (tag.equals("p") && hint.linkShare() < 0.3) {
      evidence.lean(block, 1, "a paragraph");
    }
  }

  private static void weighPath(Block block, String path, Evidence evidence) {
    if (path.isEmpty()) {
      return;
    }
    boolean text = false;
    for (String step : path.toLowerCase(java.util.Locale.ROOT).split("[ >/]+", 64)) {
      text |= step.startsWith("article") || TEXT_PARTS.stream().anyMatch(step::contains);
      if (FURNITURE.stream().anyMatch(name -> isElement(step, name))) {
        evidence.lean(block, -3, "the page marks it as furniture: " + step);
      } else if (FURNITURE_PARTS.stream().anyMatch(step::contains)) {
        evidence.lean(block, -1, "the page marks it as furniture: " + step);
      }
    }
    evidence.lean(block, text ? 0.5 : 0, "within the article");
  }

  private static boolean isElement(String step, String name) {
    return step.equals(name) || step.startsWith(name + ".") || step.startsWith(name + "#");
  }
}
