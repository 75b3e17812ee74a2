package org.lectern.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.lectern.document.Stated;

/** Collects, on one walk over a page, the places where pages say something of themselves. */
final class HtmlFacts implements NodeVisitor {
  private static final int MOST = 20;

  private static final String SINGLE_FILE = "Page saved with SingleFile";

  private final Map<String, List<String>> metas = new HashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final HtmlAuthors authors = new HtmlAuthors();
  private final List<Stated> times = new ArrayList<>();
  private Optional<Stated> address = Optional.empty();
  private Optional<String> language = Optional.empty();

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      take(element);
    } else if (node instanceof Comment comment && depth <= 2) {
      takeAddress(comment.getData());
    }
  }

  /** The first content of the meta elements of some names that says something. */
  Optional<Stated> meta(String... names) {
    for (String name : names) {
      for (String content : metas(name)) {
        return Optional.of(new Stated(content, name));
      }
    }
    return Optional.empty();
  }

  /** All contents of the meta elements of a name. */
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** The contents of the scripts that hold JSON-LD. */
  List<String> scripts() {
    return scripts;
  }

  /** The texts of the first headings of the first rank. */
  List<String> headings() {
    return headings;
  }

  /** Who the author is, as elements outside the head say. */
  HtmlAuthors authors() {
    return authors;
  }

  /** When it was published, as elements within the page say. */
  List<Stated> times() {
    return times;
  }

  /** Where the page stands, as a saving program or a link says. */
  Optional<Stated> address() {
    return address;
  }

  /** The language that the page is marked with. */
  Optional<String> language() {
    return language;
  }

  private void take(Element element) {
    switch (element.normalName()) {
      case "html" -> language = HtmlText.line(element.attr("lang"));
      case "meta" -> takeMeta(element);
      case "link" -> takeLink(element);
      case "script" -> takeScript(element);
      case "h1" -> add(headings, authors.text(element));
      case "time" -> takeTime(element);
      default -> authors.take(element);
    }
  }

  private void takeMeta(Element meta) {
    Optional<String> content = HtmlText.line(meta.attr("content"));
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      for (String name : meta.attr(attribute).toLowerCase(Locale.ROOT).split(" ")) {
        if (content.isPresent() && !name.isEmpty()) {
          add(metas.computeIfAbsent(name, n -> new ArrayList<>(1)), content.get());
        }
      }
    }
  }

  private void takeLink(Element link) {
    if (address.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
      address = web(link.attr("href")).map(a -> new Stated(a, "canonical link"));
    }
  }

  private void takeScript(Element script) {
    if (script.attr("type").equalsIgnoreCase("application/ld+json") && scripts.size() < MOST) {
      scripts.add(script.data());
    }
  }

  /** A time that is marked as that of publishing goes before others. */
  private void takeTime(Element time) {
    Optional<String> at = HtmlText.line(time.attr("datetime"));
    String marks = (time.attr("itemprop") + " " + time.className()).toLowerCase(Locale.ROOT);
    boolean other = marks.contains("modif") || HtmlAuthors.isInComment(time);
    if (at.isPresent() && times.size() < MOST && !other) {
      boolean published = marks.contains("publish") || time.hasAttr("pubdate");
      times.add(
          published ? firstOther() : times.size(),
          new Stated(at.get(), published ? "time of publishing" : "time element"));
    }
  }

  private int firstOther() {
    int i = 0;
    while (i < times.size() && times.get(i).from().equals("time of publishing")) {
      i++;
    }
    return i;
  }

  /** The comment in which SingleFile notes where and when it saved a page. */
  private void takeAddress(String comment) {
    int at = comment.indexOf(SINGLE_FILE) < 0 ? -1 : comment.indexOf("url:");
    if (at >= 0) {
      String line = comment.substring(at + "url:".length()).stripLeading().split("\\s", 2)[0];
      address = web(line).map(a -> new Stated(a, "SingleFile"));
    }
  }

  private static void add(List<String> list, String raw) {
    Optional<String> value = HtmlText.line(raw);
    if (value.isPresent() && list.size() < MOST && !list.contains(value.get())) {
      list.add(value.get());
    }
  }

  /** An address of the web; what stands there relative to another one is none. */
  static Optional<String> web(String raw) {
    return HtmlText.line(raw)
        .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
        .filter(address -> address.indexOf(' ') < 0);
  }
}
