package org.lectern.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.lectern.document.Metadata;
import org.lectern.document.Stated;

/**
 * Reads what a page says of itself: in its head (Open Graph, Dublin Core, the tags of Parse.ly and
 * Sailthru), in JSON-LD, and in elements that are marked. What one place says is held against the
 * others: a title without the name of the site, an author who is no account and no address.
 */
final class HtmlMetadata {
  private static final String JSON_LD = "JSON-LD";
  private static final String TITLE = "title element";

  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author_name",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "byl",
          "byline",
          "article:author",
          "og:article:author",
          "cxenseparse:author",
          "twitter:creator:name");

  /** More elements than so many mark the authors of what the page cites. */
  private static final int MOST_AUTHORS = 4;

  private final Document page;
  private final HtmlFacts facts = new HtmlFacts();
  private final JsonLd data;
  private final List<String> outlets = new ArrayList<>();

  private HtmlMetadata(Document page) {
    this.page = page;
    NodeTraversor.traverse(facts, page);
    String titles = page.title() + "\n" + String.join("\n", facts.metas("og:title"));
    this.data = new JsonLd(facts.scripts(), titles);
  }

  /** What a page says. */
  static HtmlMetadata of(Document page) {
    return new HtmlMetadata(page);
  }

  /** The text of the article, as the page's data tell it. */
  String body() {
    return data.body();
  }

  /** What the page says of title, author, day and the like. */
  Metadata read() {
    Optional<Stated> outlet = outlet();
    outlet.ifPresent(name -> outlets.add(name.value()));
    outlets.addAll(facts.metas("og:site_name"));
    data.publisher().ifPresent(outlets::add);
    Optional<Stated> address = address();
    address.ifPresent(at -> outlets.addAll(hostNames(at.value())));
    return new Metadata(
        title(), byline(), outlet, new PublishingDays(facts, data).first(), language(), address);
  }

  private Optional<Stated> title() {
    Optional<Stated> raw =
        facts
            .meta("og:title", "parsely-title", "sailthru.title", "twitter:title", "dc.title")
            .or(() -> data.headline().map(h -> new Stated(h, JSON_LD)))
            .or(() -> HtmlText.line(page.title()).map(t -> new Stated(t, TITLE)));
    List<String> headlines = new ArrayList<>(headlines());
    headlines.removeAll(facts.metas("og:title"));
    return raw.map(t -> new Stated(Titles.headline(t.value(), headlines, outlets), t.from()));
  }

  /** The place that names most authors; of those that name as many, the first. */
  private Optional<Stated> byline() {
    List<Stated> told = new ArrayList<>();
    add(told, data.names("author"), JSON_LD);
    for (String name : AUTHORS) {
      add(told, facts.metas(name), name);
    }
    add(told, data.names("creator"), JSON_LD);
    if (facts.authors().marked().size() <= MOST_AUTHORS) {
      add(told, facts.authors().marked(), "author element");
    }
    if (told.isEmpty()) {
      add(told, facts.authors().set(), "byline element");
    }
    Optional<Stated> best = Optional.empty();
    for (Stated byline : told) {
      boolean more = best.isPresent() && holds(byline.value(), best.get().value());
      best = best.isEmpty() || more ? Optional.of(byline) : best;
    }
    return best;
  }

  private void add(List<Stated> told, List<String> values, String from) {
    Authors.line(values, outlets).ifPresent(line -> told.add(new Stated(line, from)));
  }

  /** Whether a line of names holds another one and more. */
  private static boolean holds(String line, String other) {
    return line.length() > other.length() + 4
        && line.length() < other.length() * 4
        && Titles.isWithin(other, line)
        && line.indexOf(',') > 0;
  }

  /** The name of the site; where that is a mere address, the publisher's name goes before. */
  private Optional<Stated> outlet() {
    Optional<Stated> site =
        facts.meta("og:site_name").filter(name -> HtmlFacts.web(name.value()).isEmpty());
    Optional<Stated> publisher =
        data.publisher()
            .filter(name -> HtmlFacts.web(name).isEmpty())
            .map(name -> new Stated(name, JSON_LD));
    boolean mere = site.isPresent() && isMere(site.get().value());
    Optional<Stated> named = mere ? publisher.or(() -> site) : site.or(() -> publisher);
    return named.or(
        () ->
            facts
                .meta("dc.publisher", "dcterms.publisher", "publisher")
                .filter(name -> HtmlFacts.web(name.value()).isEmpty())
                .or(() -> Titles.outlet(page.title(), headlines()).map(n -> new Stated(n, TITLE))));
  }

  /** What the page calls itself where nothing but a headline stands. */
  private List<String> headlines() {
    List<String> headlines = new ArrayList<>(facts.headings());
    data.headline().ifPresent(headlines::add);
    headlines.addAll(facts.metas("sailthru.title"));
    headlines.addAll(facts.metas("og:title"));
    return headlines;
  }

  /** Whether a name is one word in lower case, as the name of a host is. */
  private static boolean isMere(String name) {
    return name.indexOf(' ') < 0 && name.equals(name.toLowerCase(Locale.ROOT));
  }

  private Optional<Stated> language() {
    return facts
        .language()
        .map(tag -> new Stated(tag, "html element"))
        .or(() -> facts.meta("og:locale", "content-language", "dc.language"))
        .or(() -> data.text("inLanguage").map(tag -> new Stated(tag, JSON_LD)));
  }

  private Optional<Stated> address() {
    return facts
        .address()
        .or(() -> facts.meta("og:url").filter(at -> HtmlFacts.web(at.value()).isPresent()))
        .or(() -> data.text("url").flatMap(HtmlFacts::web).map(at -> new Stated(at, JSON_LD)));
  }

  /** The host of an address, and its name without what comes before and behind. */
  private static List<String> hostNames(String address) {
    int from = address.indexOf("://") + 3;
    int slash = address.indexOf('/', from);
    String host = address.substring(from, slash < 0 ? address.length() : slash);
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    int dot = bare.indexOf('.');
    return dot > 0 ? List.of(host, bare, bare.substring(0, dot)) : List.of(host);
  }
}
