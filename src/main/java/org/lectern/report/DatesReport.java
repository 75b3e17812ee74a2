package org.lectern.report;

import java.util.List;
import org.lectern.briefing.Briefing;
import org.lectern.date.TimeExpression;
import org.lectern.date.When;

/** Time expressions in order of the text, with their values and how these are known. */
public final class DatesReport extends Listing<DatesReport.Dated> {

  /**
   * A time expression in its document.
   *
   * @param briefing the document
   * @param time the expression
   */
  public record Dated(Briefing briefing, TimeExpression time) {}

  /** The time expressions of documents. */
  public static List<Dated> of(List<Briefing> briefings) {
    return briefings.stream()
        .flatMap(b -> b.dates().stream().map(time -> new Dated(b, time)))
        .toList();
  }

  @Override
  List<String> columns() {
    return List.of(
        "document",
        "line",
        "text",
        "type",
        "value",
        "edtf",
        "earliest",
        "latest",
        "certainty",
        "why");
  }

  @Override
  List<String> cells(Dated dated) {
    TimeExpression time = dated.time();
    When when = time.when();
    return List.of(
        dated.briefing().id(),
        Integer.toString(time.extract().line()),
        time.extract().text(),
        time.type().name(),
        when.timex(),
        when.edtf().orElse(""),
        when.earliest().map(Object::toString).orElse(""),
        when.latest().map(Object::toString).orElse(""),
        time.certainty().label(),
        time.why());
  }

  @Override
  void json(Json json, Dated dated) {
    Places.json(json, dated.briefing(), dated.time().extract());
    value(json, dated.time());
  }

  /** The fields type, value, edtf, earliest, latest, certainty and why. */
  static void value(Json json, TimeExpression time) {
    json.put("type", time.type().name()).put("value", time.when().timex());
    bounds(json, time);
    json.put("why", time.why());
  }

  /** The fields edtf, earliest, latest and certainty. */
  static void bounds(Json json, TimeExpression time) {
    When when = time.when();
    json.put("edtf", when.edtf())
        .put("earliest", when.earliest())
        .put("latest", when.latest())
        .put("certainty", time.certainty().label());
  }

  @Override
  void text(Page page, List<Dated> dates) {
    Table table = new Table(4);
    for (Dated dated : dates) {
      TimeExpression time = dated.time();
      table.row(
          Table.cell(Style.DATE, time.extract().text()),
          Table.cell(time.when().edtf().orElse(time.when().timex())),
          Table.cell(time.certainty().label()),
          Table.cell(Style.REFERENCE, Places.cite(dated.briefing(), time.extract())),
          Table.cell(Style.FAINT, time.why()));
    }
    table.print(page);
  }
}
