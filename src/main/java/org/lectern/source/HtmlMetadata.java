package org.lectern.source;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.document.Metadata;
import org.lectern.document.Visible;

/** Reads what a page says of itself in its head and in its JSON-LD. */
final class HtmlMetadata {
  private static final int MOST = 500;

  private HtmlMetadata() {}

  /** What the page says. */
  static Metadata of(Document page) {
    String data =
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .reduce("", (a, b) -> a + "\n" + b);
    return new Metadata(
        meta(page, "og:title").or(() -> text(page.title())),
        meta(page, "author").or(() -> member(data, "author", "name")),
        meta(page, "og:site_name").or(() -> member(data, "publisher", "name")),
        meta(page, "article:published_time")
            .or(() -> member(data, "datePublished"))
            .or(() -> meta(page, "date"))
            .or(() -> attribute(page, "time[datetime]", "datetime")),
        attribute(page, "html[lang]", "lang"),
        attribute(page, "link[rel=canonical]", "href").or(() -> meta(page, "og:url")));
  }

  private static Optional<String> meta(Document page, String name) {
    return page.select("meta[property=" + name + "], meta[name=" + name + "]").stream()
        .map(e -> e.attr("content"))
        .flatMap(c -> text(c).stream())
        .findFirst();
  }

  private static Optional<String> attribute(Document page, String query, String name) {
    return page.select(query).stream()
        .map(e -> e.attr(name))
        .flatMap(c -> text(c).stream())
        .findFirst();
  }

  /** The string at the end of a path of member names in JSON, each looked for after the last. */
  private static Optional<String> member(String json, String... names) {
    int at = 0;
    for (String name : names) {
      int found = json.indexOf("\"" + name + "\"", at);
      if (found < 0) {
        return Optional.empty();
      }
      at = found + name.length() + 2;
    }
    int colon = skipBlanks(json, at);
    if (colon >= json.length() || json.charAt(colon) != ':') {
      return Optional.empty();
    }
    int quote = skipBlanks(json, colon + 1);
    return quote < json.length() && json.charAt(quote) == '"'
        ? text(string(json, quote + 1))
        : Optional.empty();
  }

  private static int skipBlanks(String json, int at) {
    int i = at;
    while (i < json.length() && Character.isWhitespace(json.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String string(String json, int from) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < json.length() && json.charAt(i) != '"' && out.length() < MOST; i++) {
      char c = json.charAt(i);
      if (c == '\\' && i + 5 < json.length() && json.charAt(i + 1) == 'u') {
        out.append(unicode(json.substring(i + 2, i + 6)));
        i += 5;
      } else if (c == '\\' && i + 1 < json.length()) {
        i++;
        out.append("nrt".indexOf(json.charAt(i)) >= 0 ? ' ' : json.charAt(i));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String unicode(String digits) {
    return digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)
        ? String.valueOf((char) Integer.parseInt(digits, 16))
        : "";
  }

  private static Optional<String> text(String raw) {
    String line = Visible.line(raw).strip();
    String cut = line.length() > MOST ? line.substring(0, MOST) : line;
    return cut.isEmpty() ? Optional.empty() : Optional.of(Visible.line(cut));
  }
}
