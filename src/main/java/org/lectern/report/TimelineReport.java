package org.lectern.report;

import java.util.List;
import org.lectern.date.Certainty;
import org.lectern.date.TimeExpression;
import org.lectern.date.When;
import org.lectern.library.Library;
import org.lectern.library.TimelineEntry;

/** Dated sentences, each with its time and how well that is known. */
public final class TimelineReport extends Listing<TimelineEntry> {
  private final Library library;

  /** A report on entries of a library. */
  public TimelineReport(Library library) {
    this.library = library;
  }

  @Override
  List<String> columns() {
    return List.of(
        "earliest", "latest", "edtf", "certainty", "document", "line", "speaker", "text");
  }

  @Override
  List<String> cells(TimelineEntry entry) {
    When when = entry.time().when();
    return List.of(
        when.earliest().map(Object::toString).orElse(""),
        when.latest().map(Object::toString).orElse(""),
        when.edtf().orElse(""),
        entry.time().certainty().label(),
        entry.document(),
        Integer.toString(entry.sentence().line()),
        entry.speaker().orElse(""),
        entry.sentence().text());
  }

  @Override
  void json(Json json, TimelineEntry entry) {
    When when = entry.time().when();
    json.put("earliest", when.earliest())
        .put("latest", when.latest())
        .put("edtf", when.edtf())
        .put("certainty", entry.time().certainty().label());
    library
        .briefing(entry.document())
        .ifPresent(briefing -> Places.json(json, briefing, entry.sentence()));
    json.put("speaker", entry.speaker());
  }

  /**
   * The same day told by several documents stands under one heading; what no year is told of comes
   * last, by document, with what is known of the document's own date.
   */
  @Override
  void text(Page page, List<TimelineEntry> entries) {
    String heading = "";
    for (TimelineEntry entry : entries) {
      String own = entry.hasYear() ? value(entry.time()) : undated(entry);
      if (!own.equals(heading)) {
        page.text(heading.isEmpty() ? "" : "\n");
        Prose.print(page, Style.DATE, "", "", own);
        heading = own;
      }
      Prose.print(page, "  ", "  ", sentence(entry));
    }
  }

  private String sentence(TimelineEntry entry) {
    String text =
        library
            .briefing(entry.document())
            .map(briefing -> Said.sentence(briefing, entry.sentence()))
            .orElse(entry.sentence().text());
    String lead = entry.hasYear() ? "" : withoutYear(entry.time()) + ": ";
    boolean inferred = entry.hasYear() && entry.time().certainty() == Certainty.INFERRED;
    return lead
        + text
        + " "
        + Places.cite(entry.document(), entry.sentence().line())
        + (inferred ? " (inferred: " + entry.time().why() + ")" : "");
  }

  private String undated(TimelineEntry entry) {
    String published =
        library.briefing(entry.document()).map(b -> PublishedText.brief(b.published())).orElse("");
    return "No year told: " + entry.document() + ", " + published;
  }

  private static String value(TimeExpression time) {
    return time.when().edtf().orElse(time.when().timex());
  }

  private static String withoutYear(TimeExpression time) {
    return MonthDay.of(value(time)).orElseGet(() -> "“" + time.extract().text() + "”");
  }

  /** A time as a reader would write it, with a word on how it is known. */
  static String time(TimeExpression time) {
    String value = time.when().edtf().orElse(time.when().timex());
    if (value.startsWith("XXXX")) {
      return MonthDay.of(value)
          .map(day -> day + ", year not told")
          .orElseGet(() -> "“" + time.extract().text() + "” (" + time.why() + ")");
    }
    return switch (time.certainty()) {
      case STATED -> value;
      case INFERRED -> value + " (inferred: " + time.why() + ")";
      case UNKNOWN -> value + " (not certain: " + time.why() + ")";
    };
  }
}
