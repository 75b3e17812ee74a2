package org.lectern.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.briefing.Briefing;
import org.lectern.document.Extract;
import org.lectern.statement.Statement;

/** Who asserts what, in order of the text. */
public final class StatementsReport extends Listing<StatementsReport.Stated> {

  /**
   * A statement in its document.
   *
   * @param briefing the document
   * @param statement what is asserted, and by whom
   */
  public record Stated(Briefing briefing, Statement statement) {}

  /** The statements of documents. */
  public static List<Stated> of(List<Briefing> briefings) {
    return briefings.stream()
        .flatMap(b -> b.statements().stream().map(statement -> new Stated(b, statement)))
        .toList();
  }

  @Override
  List<String> columns() {
    return List.of("document", "line", "speaker", "cue", "kind", "text", "relayed");
  }

  @Override
  List<String> cells(Stated stated) {
    Statement statement = stated.statement();
    return List.of(
        stated.briefing().id(),
        Integer.toString(statement.claim().line()),
        statement.speakerName().orElse(""),
        statement.cue(),
        statement.kind().label(),
        statement.claimText(),
        statement.relayed().orElse(""));
  }

  @Override
  void json(Json json, Stated stated) {
    Statement statement = stated.statement();
    if (statement.rest().isPresent()) {
      Places.json(json, stated.briefing(), statement.claim(), statement.rest().get());
    } else {
      Places.json(json, stated.briefing(), statement.claim());
    }
    json.put("speaker", statement.speakerName())
        .put("speaker_printed", statement.speakerText().map(Extract::text))
        .put("cue", statement.cue())
        .put("kind", statement.kind().label())
        .put("relayed", statement.relayed());
  }

  @Override
  void text(Page page, List<Stated> statements) {
    for (Stated stated : statements) {
      Statement statement = stated.statement();
      head(page, stated);
      Prose.print(page, "    ", "    ", statement.claimText());
    }
  }

  /** Speaker, word of saying and place, on several lines where the page is narrow. */
  private static void head(Page page, Stated stated) {
    Statement statement = stated.statement();
    String speaker = statement.speakerName().orElse("(nobody named)");
    String how = " (" + cue(statement) + via(statement.relayed()) + ")";
    String place = Places.cite(stated.briefing(), statement.claim());
    int columns = Columns.of(speaker) + Columns.of(how) + 2 + Columns.of(place);
    if (page.width() == 0 || columns <= page.width()) {
      page.text(Style.ACTOR, speaker).text(how + "  ").line(Style.REFERENCE, place);
    } else {
      Prose.print(page, Style.ACTOR, "", "    ", speaker + how + " " + place);
    }
  }

  /** The word of saying, with the speaker as the text has it, where that differs. */
  private static String cue(Statement statement) {
    String cue = statement.cue().toLowerCase(Locale.ROOT);
    String printed = statement.speakerText().map(Extract::text).orElse("");
    boolean same = printed.isEmpty() || printed.contains(statement.speakerName().orElse(""));
    boolean before = cue.startsWith("according");
    return same ? cue : before ? cue + " " + printed : printed + " " + cue;
  }

  private static String via(Optional<String> relayed) {
    return relayed.map(outlet -> ", as " + outlet + " has it").orElse("");
  }
}
