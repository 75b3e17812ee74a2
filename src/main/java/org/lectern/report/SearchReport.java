package org.lectern.report;

import java.util.List;
import java.util.Locale;
import org.lectern.library.Hit;
import org.lectern.library.Library;

/** Passages that match a query, best first. */
public final class SearchReport extends Listing<Hit> {
  private final Library library;

  /** A report on hits in a library. */
  public SearchReport(Library library) {
    this.library = library;
  }

  @Override
  List<String> columns() {
    return List.of("document", "line", "score", "text");
  }

  @Override
  List<String> cells(Hit hit) {
    return List.of(
        hit.document(),
        Integer.toString(hit.extract().line()),
        String.format(Locale.ROOT, "%.4f", hit.score()),
        hit.extract().text());
  }

  @Override
  void json(Json json, Hit hit) {
    library
        .briefing(hit.document())
        .ifPresent(briefing -> Places.json(json, briefing, hit.extract()));
    json.put("score", hit.score());
  }

  @Override
  void text(Page page, List<Hit> hits) {
    for (Hit hit : hits) {
      page.line(Style.REFERENCE, Places.cite(hit.document(), hit.extract().line()));
      Prose.print(page, "  ", "  ", hit.extract().text());
    }
  }
}
