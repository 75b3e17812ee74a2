package org.lectern.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says of its article (schema.org): of all objects, the one whose type
 * is that of an article and whose headline is the page's own.
 */
final class JsonLd {
  private static final int MOST_OBJECTS = 5_000;
  private static final int MOST_NAMES = 12;

  private final List<Map<?, ?>> objects = new ArrayList<>();
  private final Map<String, Map<?, ?>> byId = new HashMap<>();
  private final Map<?, ?> article;

  /**
   * Reads the scripts of a page.
   *
   * @param scripts their contents
   * @param title what the page calls itself elsewhere, by which its own object is known
   */
  JsonLd(List<String> scripts, String title) {
    for (String script : scripts) {
      Json.values(script).forEach(this::collect);
    }
    this.article = article(title);
  }

  /** The headline of the article. */
  Optional<String> headline() {
    return text("headline").or(() -> text("name"));
  }

  /** A member of the article that is a string. */
  Optional<String> text(String name) {
    return string(article.get(name));
  }

  /** The text of the article, as long as it is told; empty where none is. */
  String body() {
    return article.get("articleBody") instanceof String body ? body : "";
  }

  /** The names of people and bodies that a member of the article tells: its authors, say. */
  List<String> names(String member) {
    List<String> names = new ArrayList<>();
    addNames(article.get(member), names, 0);
    return names;
  }

  /** Who published the article, else whose site it is. */
  Optional<String> publisher() {
    return names("publisher").stream()
        .findFirst()
        .or(() -> ofType("NewsMediaOrganization"))
        .or(() -> ofType("WebSite"));
  }

  private Optional<String> ofType(String type) {
    for (Map<?, ?> object : objects) {
      if (isOfType(object, type)) {
        return string(object.get("name"));
      }
    }
    return Optional.empty();
  }

  private void collect(Object value) {
    if (objects.size() > MOST_OBJECTS) {
      return;
    }
    if (value instanceof Map<?, ?> object) {
      objects.add(object);
      if (object.get("@id") instanceof String id && object.size() > 1) {
        byId.putIfAbsent(id, object);
      }
      object.values().forEach(this::collect);
    } else if (value instanceof Collection<?> items) {
      items.forEach(this::collect);
    }
  }

  private Map<?, ?> article(String title) {
    Map<?, ?> best = Map.of();
    int most = 0;
    for (Map<?, ?> object : objects) {
      int rank = rank(object, title);
      if (rank > most) {
        most = rank;
        best = object;
      }
    }
    return best;
  }

  /** How likely an object is the page's article; 0 for what is none. */
  private static int rank(Map<?, ?> object, String title) {
    boolean news = isOfType(object, "NewsArticle");
    boolean article = news || isOfType(object, "Article") || isOfType(object, "Posting");
    boolean page = isOfType(object, "WebPage") || isOfType(object, "Report");
    if (!article && !page) {
      return 0;
    }
    String headline =
        string(object.get("headline")).or(() -> string(object.get("name"))).orElse("");
    boolean own = !headline.isEmpty() && Titles.isWithin(headline, title);
    boolean told = object.get("author") != null || object.get("datePublished") != null;
    return (own ? 8 : 0) + (article ? 4 : 0) + (told ? 2 : 0) + (news ? 1 : 0);
  }

  /** Whether a type ends in a word, as NewsArticle and ReportageNewsArticle do. */
  private static boolean isOfType(Map<?, ?> object, String end) {
    Object type = object.get("@type");
    if (type instanceof Collection<?> types) {
      return types.stream().anyMatch(t -> t instanceof String s && s.endsWith(end));
    }
    return type instanceof String s && s.endsWith(end);
  }

  private void addNames(@Nullable Object value, List<String> names, int depth) {
    if (depth > 4 || names.size() >= MOST_NAMES) {
      return;
    }
    if (value instanceof Collection<?> items) {
      items.forEach(item -> addNames(item, names, depth + 1));
    } else if (value instanceof Map<?, ?> object) {
      Object known = object.get("name");
      Object named = known == null ? byId.get(object.get("@id")) : known;
      addNames(named instanceof Map<?, ?> other ? other.get("name") : named, names, depth + 1);
    } else {
      string(value).filter(name -> !names.contains(name)).ifPresent(names::add);
    }
  }

  private static Optional<String> string(@Nullable Object value) {
    if (value instanceof List<?> items && !items.isEmpty()) {
      return string(items.get(0));
    }
    return value instanceof String s && !s.equals("null") ? HtmlText.line(s) : Optional.empty();
  }
}
