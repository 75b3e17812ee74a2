package org.lectern.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Collects the elements of a page that are marked, or set, as the name of its author. */
final class HtmlAuthors {
  private static final int MOST_TEXTS = 30;
  private static final int NEAR = 8;

  /** No name and no headline is longer. */
  private static final int LONGEST = 600;

  private static final int LONGEST_BYLINE = 80;
  private static final List<String> BYLINES =
      List.of("author", "byline", "author-name", "author__name", "author_name", "byline__name");

  private final List<String> marked = new ArrayList<>();
  private Optional<String> set = Optional.empty();
  private int texts;

  /** What elements mark as the author (schema.org's author or creator, a link to the author). */
  List<String> marked() {
    return marked;
  }

  /** The first name that the page sets as a byline, by the class of its element. */
  List<String> set() {
    return set.stream().toList();
  }

  /** Looks at an element that is neither in the head nor a heading. */
  void take(Element element) {
    String property = element.attr("itemprop");
    boolean author = property.contains("author") || property.contains("creator");
    boolean byline = !author && set.isEmpty() && isByline(element.className());
    if (texts < MOST_TEXTS
        && (author || byline || element.attr("rel").contains("author"))
        && !isInComment(element)) {
      take(element, byline);
    }
  }

  private void take(Element element, boolean byline) {
    Element name = element.selectFirst("[itemprop=name]");
    Element named = name == null ? element : name;
    Optional<String> text =
        HtmlText.line(named.hasAttr("content") ? named.attr("content") : text(named));
    if (byline) {
      set = text.filter(HtmlAuthors::isNames);
    } else if (text.isPresent() && !marked.contains(text.get())) {
      marked.add(text.get());
    }
  }

  private static boolean isByline(String classes) {
    if (classes.indexOf("author") < 0 && classes.indexOf("byline") < 0) {
      return false;
    }
    for (String token : classes.toLowerCase(Locale.ROOT).split("\\s+")) {
      for (String byline : BYLINES) {
        boolean part = token.length() > byline.length() && "-_".indexOf(before(token, byline)) >= 0;
        if (token.endsWith(byline) && (token.equals(byline) || part)) {
          return true;
        }
      }
    }
    return false;
  }

  private static char before(String token, String end) {
    return token.charAt(token.length() - end.length() - 1);
  }

  /** Whether two words or more all begin as names do. */
  private static boolean isNames(String text) {
    String[] words = text.split("[ ,]+");
    for (String word : words) {
      boolean small = Character.isLowerCase(word.codePointAt(0));
      if (small && word.length() > 3 || word.chars().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    return words.length > 1 && text.length() <= LONGEST_BYLINE;
  }

  /** The text of an element; after some of them nothing more, as they may hold each other. */
  String text(Element element) {
    if (++texts > MOST_TEXTS) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter((node, depth) -> taken(node, text), element);
    return text.toString();
  }

  private static FilterResult taken(Node node, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element && element.isBlock()) {
      text.append(' ');
    }
    return text.length() > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  /** Whether an element belongs to what a reader of the page has written. */
  static boolean isInComment(Element element) {
    Element at = element;
    for (int i = 0; at != null && i < NEAR; i++) {
      if (at.id().contains("comment") || at.className().contains("comment")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
