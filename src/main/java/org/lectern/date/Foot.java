package org.lectern.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;
import org.lectern.document.Extract;

/**
 * The date that a document states of itself below its text: "First published in The Harbour Post,
 * 12 March 2012."
 */
final class Foot {
  private static final int LAST = 4;
  private static final int LONGEST = 160;

  private Foot() {}

  /** The date; empty where none is stated, or where several are. */
  static Optional<Published> date(Article article) {
    List<Passage> passages = article.passages();
    List<Published> found = new ArrayList<>();
    for (int i = Math.max(1, passages.size() - LAST); i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.text().length() <= LONGEST && tellsOfPublishing(passage.text())) {
        published(passage).ifPresent(found::add);
      }
    }
    return found.stream().map(Published::date).distinct().count() == 1
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  /**
   * Whether it begins with "published", "first appeared", "this story was posted", or says how it
   * is cited or when the page was last changed.
   */
  private static boolean tellsOfPublishing(String text) {
    Tokens tokens = new Tokens(text, 0, Math.min(text.length(), LONGEST), Lexicon.get());
    boolean page = false;
    int i = 0;
    while (tokens.saysAny(
            i,
            "this",
            "article",
            "story",
            "report",
            "text",
            "piece",
            "post",
            "was",
            "first",
            "last",
            "page",
            "originally",
            "also",
            "a",
            "version",
            "of",
            "suggested",
            "recommended")
        || tokens.mark(i, '(')) {
      page |= tokens.says(i, "page");
      i++;
    }
    return tokens.saysAny(
            i, "published", "posted", "appeared", "appears", "issued", "released", "citation")
        || page && tokens.saysAny(i, "edited", "modified", "updated");
  }

  private static Optional<Published> published(Passage passage) {
    List<Told> told = Tellings.of(passage);
    if (told.size() != 1 || OtherMatter.isIn(told.get(0))) {
      return Optional.empty();
    }
    Extract place = passage.extract(told.get(0).from(), told.get(0).to());
    Optional<LocalDate> day = DayInText.day(told.get(0).sense().in(Scene.BARE));
    Published.Evidence evidence =
        new Published.Evidence(place.line(), "the last lines say " + place.text());
    return day.map(d -> Published.on(d, "dateline", List.of(evidence)));
  }
}
