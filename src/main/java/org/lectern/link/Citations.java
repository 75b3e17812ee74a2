package org.lectern.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.actor.Actor;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;
import org.lectern.clean.Reference;
import org.lectern.document.Extract;
import org.lectern.document.Stated;

/** Finds where one document names the outlet of the other, or links to it. */
final class Citations implements Finder {
  private static final double WEIGHT = 0.8;

  @Override
  public List<Finding> find(Pair pair) {
    List<Finding> found = new ArrayList<>();
    cited(pair.here(), pair.there())
        .map(reason -> new Finding(WEIGHT, reason))
        .ifPresent(found::add);
    cited(pair.there(), pair.here())
        .map(reason -> new Finding(WEIGHT, reason.turned()))
        .ifPresent(found::add);
    return found;
  }

  /** Where the one cites the other. */
  private static Optional<Reason> cited(Digest citing, Digest cited) {
    Optional<Extract> head = head(cited.briefing().article());
    Optional<Reason> linked = linked(citing, cited, head);
    return linked.isPresent() ? linked : named(citing, cited, head);
  }

  private static Optional<Reason> linked(Digest citing, Digest cited, Optional<Extract> head) {
    Optional<String> address = cited.briefing().source().metadata().address().map(Stated::value);
    if (address.isEmpty() || head.isEmpty()) {
      return Optional.empty();
    }
    Article article = citing.briefing().article();
    return article.references().stream()
        .filter(reference -> bare(reference.address()).equals(bare(address.get())))
        .flatMap(reference -> extract(article, reference).stream())
        .map(e -> new Reason(Reason.Kind.CITATION, "links to it", e, head.get()))
        .findFirst();
  }

  private static Optional<Reason> named(Digest citing, Digest cited, Optional<Extract> head) {
    Optional<String> outlet = outlet(cited);
    if (outlet.isEmpty() || head.isEmpty() || outlet.equals(outlet(citing))) {
      return Optional.empty();
    }
    for (Actor actor : citing.briefing().actors()) {
      boolean same =
          lower(actor.name()).equals(outlet.get())
              || actor.aliases().stream().anyMatch(a -> lower(a).equals(outlet.get()));
      Optional<Unit> unit = citing.unitOf(actor.mentions().get(0).extract());
      if (same && unit.isPresent()) {
        return Optional.of(
            new Reason(
                Reason.Kind.CITATION, "names " + actor.name(), unit.get().extract(), head.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> outlet(Digest digest) {
    return digest.briefing().article().outlet().map(field -> lower(field.value()));
  }

  private static Optional<Extract> head(Article article) {
    return article
        .title()
        .extract()
        .or(() -> article.passages().stream().findFirst().map(Passage::extract));
  }

  /** The passage of the reference, as far as it holds it. */
  private static Optional<Extract> extract(Article article, Reference reference) {
    return article.passages().stream()
        .map(Passage::extract)
        .filter(e -> e.pieces().stream().anyMatch(p -> p.overlaps(reference.span())))
        .findFirst();
  }

  /** An address without its scheme, its "www." and its last slash. */
  private static String bare(String address) {
    String lower = lower(address);
    String path = lower.substring(lower.indexOf("://") < 0 ? 0 : lower.indexOf("://") + 3);
    String host = path.startsWith("www.") ? path.substring(4) : path;
    return host.endsWith("/") ? host.substring(0, host.length() - 1) : host;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
