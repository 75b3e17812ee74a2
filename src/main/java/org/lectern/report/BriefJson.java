package org.lectern.report;

import org.lectern.briefing.Briefing;
import org.lectern.clean.Field;
import org.lectern.document.Extract;
import org.lectern.library.Brief;
import org.lectern.library.Library;
import org.lectern.library.LibraryActor;
import org.lectern.library.TimelineEntry;
import org.lectern.summary.SummarySentence;

/** Writes a briefing as one JSON object. */
final class BriefJson {
  private final Library library;
  private final Json json = Json.fact();

  BriefJson(Library library) {
    this.library = library;
    Brief brief = library.brief();
    json.put("title", brief.title()).list("sources");
    brief.sources().forEach(this::source);
    json.endList().list("sentences");
    brief.sentences().forEach(this::sentence);
    json.endList().list("actors");
    brief.actors().forEach(this::actor);
    json.endList().list("timeline");
    brief.timeline().forEach(this::event);
    json.endList().list("statements");
    brief.claims().forEach(this::claim);
    json.endList().list("conflicts");
    brief.conflicts().forEach(this::conflict);
    json.endList().end();
  }

  @Override
  public String toString() {
    return json.toString();
  }

  private void source(Briefing source) {
    json.begin()
        .put("document", source.id())
        .put("title", source.article().title().value())
        .put("byline", source.article().byline().map(Field::value))
        .put("outlet", source.article().outlet().map(Field::value));
    PublishedText.json(json, source.published());
    json.end();
  }

  private void sentence(SummarySentence sentence) {
    json.begin();
    place(sentence.document(), sentence.extract());
    json.put("speaker", sentence.speaker()).end();
  }

  private void actor(LibraryActor actor) {
    json.begin();
    new ActorsReport().json(json, actor);
    json.end();
  }

  private void event(TimelineEntry entry) {
    json.begin();
    new TimelineReport(library).json(json, entry);
    json.end();
  }

  private void claim(Brief.Claim claim) {
    json.begin();
    library
        .briefing(claim.document())
        .map(briefing -> new StatementsReport.Stated(briefing, claim.statement()))
        .ifPresent(stated -> new StatementsReport().json(json, stated));
    json.put("sentence", claim.sentence().text()).end();
  }

  private void conflict(Brief.Conflict conflict) {
    json.begin().put("what", conflict.reason().what()).begin("here");
    place(conflict.document(), conflict.reason().here());
    json.end().begin("there");
    place(conflict.other(), conflict.reason().there());
    json.end().end();
  }

  private void place(String document, Extract extract) {
    library.briefing(document).ifPresent(briefing -> Places.json(json, briefing, extract));
  }
}
