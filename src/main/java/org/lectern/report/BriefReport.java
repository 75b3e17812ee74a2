package org.lectern.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.actor.ActorRole;
import org.lectern.briefing.Briefing;
import org.lectern.document.Extract;
import org.lectern.library.Brief;
import org.lectern.library.Library;
import org.lectern.library.LibraryActor;
import org.lectern.library.TimelineEntry;
import org.lectern.statement.Voices;
import org.lectern.summary.SummarySentence;

/** One briefing for a collection, with numbered sources at its end. */
public final class BriefReport {
  private static final String ABOVE = "told above ";
  private static final int ASSERTED = 3;

  private final Page page;
  private final Brief brief;
  private final boolean markdown;
  private final Map<String, Briefing> briefings = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<Extract> told = new HashSet<>();

  /** A report on a page. */
  public BriefReport(Page page, Library library, Format format) {
    this.page = page;
    this.brief = library.brief();
    this.markdown = format == Format.MARKDOWN;
    for (Briefing source : brief.sources()) {
      briefings.put(source.id(), source);
      numbers.put(source.id(), numbers.size() + 1);
    }
  }

  /** Prints the briefing, leaving out headings under which nothing stands. */
  public void print() {
    Prose.print(page, Style.TITLE, markdown ? "# " : "", "", safe(brief.title()));
    heading("What it is about", brief.sentences());
    brief.sentences().forEach(this::sentence);
    heading("Who acts", brief.actors());
    brief.actors().forEach(this::actor);
    heading("What happened when", brief.timeline());
    brief.timeline().forEach(this::event);
    heading("Who asserts what", brief.claims());
    brief.claims().forEach(this::claim);
    heading("Where the sources differ", brief.conflicts());
    brief.conflicts().forEach(this::conflict);
    heading("Sources", brief.sources());
    brief.sources().forEach(this::source);
  }

  private void heading(String heading, List<?> items) {
    if (!items.isEmpty()) {
      page.end().line(Style.TITLE, markdown ? "## " + heading : heading.toUpperCase(Locale.ROOT));
      page.end();
    }
  }

  private void sentence(SummarySentence sentence) {
    item(told(sentence.document(), sentence.extract()));
  }

  private void actor(LibraryActor actor) {
    String first = actor.byDocument().keySet().iterator().next();
    Extract where = actor.byDocument().values().iterator().next().mentions().get(0).extract();
    int documents = actor.byDocument().size();
    String in = documents == 1 ? "1 document" : documents + " documents";
    String role =
        actor.byDocument().values().stream()
            .flatMap(here -> here.roles().stream())
            .findFirst()
            .map(ActorRole::name)
            .orElseGet(() -> actor.kind().name().toLowerCase(Locale.ROOT));
    item(
        safe(actor.name() + ", " + role + ": named " + times(actor.mentions()) + " in " + in)
            + ", first "
            + cite(first, where)
            + asserted(actor));
  }

  /** Where an actor asserts something, the first few places. */
  private String asserted(LibraryActor actor) {
    List<String> places =
        brief.sources().stream()
            .flatMap(
                source -> actor.statements(source).stream().map(s -> cite(source.id(), s.claim())))
            .distinct()
            .toList();
    String more = places.size() > ASSERTED ? " and elsewhere" : "";
    List<String> shown = places.subList(0, Math.min(ASSERTED, places.size()));
    return places.isEmpty() ? "" : "; speaks at " + String.join(", ", shown) + more;
  }

  private static String times(int mentions) {
    return mentions == 1 ? "once" : mentions == 2 ? "twice" : mentions + " times";
  }

  private void event(TimelineEntry entry) {
    String time = safe(TimelineReport.time(entry.time()));
    item(
        (markdown ? "**" + time + "**" : time)
            + ": "
            + toldOnce(entry.document(), entry.sentence()));
  }

  private void claim(Brief.Claim claim) {
    String name = Voices.name(claim.statement()).map(n -> safe(n) + ": ").orElse("");
    String text = toldOnce(claim.document(), claim.sentence());
    item(text.startsWith(ABOVE) ? name + text : text);
  }

  private void conflict(Brief.Conflict conflict) {
    item(safe(conflict.reason().what()));
    detail(told(conflict.document(), conflict.reason().here()));
    detail(told(conflict.other(), conflict.reason().there()));
  }

  private void source(Briefing source) {
    String about = source.article().title().value() + " | " + ShowReport.header(source);
    String number = numbers.get(source.id()) + ". ";
    Prose.print(page, markdown ? number : "  " + number, "     ", safe(about));
  }

  private void item(String text) {
    Prose.print(page, "- ", "  ", text);
  }

  private void detail(String text) {
    Prose.print(page, "  - ", "    ", text);
  }

  /** A sentence with its speaker and its place. */
  private String told(String document, Extract sentence) {
    told.add(sentence);
    Briefing briefing = briefings.get(document);
    String text = briefing == null ? sentence.text() : Said.sentence(briefing, sentence);
    return safe(text) + " " + cite(document, sentence);
  }

  /** The same, but only its place where the briefing has told it already. */
  private String toldOnce(String document, Extract sentence) {
    return told.contains(sentence) ? ABOVE + cite(document, sentence) : told(document, sentence);
  }

  private String cite(String document, Extract extract) {
    return "[" + numbers.getOrDefault(document, 0) + ":" + extract.line() + "]";
  }

  private String safe(String text) {
    return markdown ? Markdown.escape(text) : text;
  }

  /** The briefing as one object. */
  public static String json(Library library) {
    return new BriefJson(library).toString();
  }
}
