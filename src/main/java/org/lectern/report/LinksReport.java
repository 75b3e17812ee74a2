package org.lectern.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.document.Extract;
import org.lectern.library.Library;
import org.lectern.link.CrossReference;
import org.lectern.link.Reason;

/** Relations between documents, with the passages at both ends that justify them. */
public final class LinksReport extends Listing<CrossReference> {
  private final Library library;

  /** A report on the references of a library. */
  public LinksReport(Library library) {
    this.library = library;
  }

  @Override
  List<String> columns() {
    return List.of("document", "other", "score", "kind", "what", "line", "otherLine");
  }

  @Override
  List<String> cells(CrossReference reference) {
    Reason first = reference.reasons().get(0);
    return List.of(
        reference.document(),
        reference.other(),
        String.format(Locale.ROOT, "%.4f", reference.score()),
        first.kind().label(),
        first.what(),
        Integer.toString(first.here().line()),
        Integer.toString(first.there().line()));
  }

  @Override
  void json(Json json, CrossReference reference) {
    json.put("document", reference.document())
        .put("other", reference.other())
        .put("score", reference.score())
        .list("reasons");
    for (Reason reason : reference.reasons()) {
      json.begin().put("kind", reason.kind().label()).put("what", reason.what());
      end(json, "here", reference.document(), reason.here());
      end(json, "there", reference.other(), reason.there());
      json.end();
    }
    json.endList();
  }

  private void end(Json json, String name, String document, Extract extract) {
    json.begin(name);
    library
        .briefing(document)
        .ifPresent(briefing -> Places.json(json, briefing.source().text(), extract));
    json.end();
  }

  /** Prints each pair once, seen from the document that is listed first. */
  @Override
  void text(Page page, List<CrossReference> references) {
    Set<String> told = new HashSet<>();
    String gap = "";
    for (CrossReference reference : references) {
      told.add(reference.document() + "\n" + reference.other());
      if (!told.contains(reference.other() + "\n" + reference.document())) {
        page.text(gap);
        print(page, reference);
        gap = "\n";
      }
    }
  }

  private static void print(Page page, CrossReference reference) {
    page.text(Style.TITLE, reference.document() + " and " + reference.other())
        .line(String.format(Locale.ROOT, "  %.2f", reference.score()));
    for (Reason reason : reference.reasons()) {
      Style style = reason.kind() == Reason.Kind.CONFLICT ? Style.CONFLICT : Style.REFERENCE;
      page.text("  ").text(style, reason.kind().label()).line(": " + reason.what());
      end(page, reference.document(), reason.here());
      end(page, reference.other(), reason.there());
    }
  }

  private static void end(Page page, String document, Extract extract) {
    Prose.print(page, "    ", "    ", extract.text() + " " + Places.cite(document, extract.line()));
  }
}
