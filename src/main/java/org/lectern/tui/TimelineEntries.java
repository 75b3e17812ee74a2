package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;
import org.lectern.date.Certainty;
import org.lectern.date.Published;
import org.lectern.library.TimelineEntry;

/**
 * The entries of the timeline: in order of time, and last what no year is told of, by document,
 * under a line that says what is known of the document's own date. What is inferred has a question
 * mark.
 */
final class TimelineEntries {
  private TimelineEntries() {}

  static List<Entry> of(Shelf shelf) {
    List<Entry> entries = new ArrayList<>();
    String without = "";
    for (TimelineEntry told : shelf.known().timeline()) {
      int document = shelf.indexOf(told.document());
      if (!told.hasYear() && !without.equals(told.document())) {
        without = told.document();
        entries.add(heading(shelf, document, told));
      }
      entries.add(entry(shelf, document, told));
    }
    return entries;
  }

  private static Entry heading(Shelf shelf, int document, TimelineEntry told) {
    String published =
        Dates.words(shelf.paper(document).map(Paper::published).orElse(Published.UNKNOWN));
    return Entry.plain("no year", title(shelf, document, told) + ", " + published + ":");
  }

  private static Entry entry(Shelf shelf, int document, TimelineEntry told) {
    String text =
        told.speaker().map(s -> s + ": ").orElse("")
            + told.sentence().text()
            + Windows.source(title(shelf, document, told), told.sentence().line());
    Place place = new Place(document, told.sentence().span().start());
    String mark = told.time().certainty() == Certainty.INFERRED ? "?" : "";
    return Entry.to(Dates.value(told.time().when()) + mark, text, new Target.Go(place));
  }

  private static String title(Shelf shelf, int document, TimelineEntry told) {
    return shelf.paper(document).map(Paper::title).orElse(told.document());
  }
}
