package org.lectern.report;

import java.util.Comparator;
import java.util.List;
import org.lectern.actor.Actor;
import org.lectern.actor.Mention;
import org.lectern.briefing.Briefing;
import org.lectern.library.LibraryActor;

/** Every mention of every actor, in order of the documents and of their texts. */
public final class MentionsReport extends Listing<MentionsReport.Named> {

  /**
   * A mention in its document.
   *
   * @param briefing the document
   * @param actor who is mentioned, as the library calls it
   * @param mention where
   */
  public record Named(Briefing briefing, LibraryActor actor, Mention mention) {}

  /** The mentions of actors in documents. */
  public static List<Named> of(List<Briefing> briefings, List<LibraryActor> actors) {
    return briefings.stream().flatMap(b -> of(b, actors).stream()).toList();
  }

  private static List<Named> of(Briefing briefing, List<LibraryActor> actors) {
    return actors.stream()
        .filter(a -> a.byDocument().containsKey(briefing.id()))
        .flatMap(a -> of(briefing, a).stream())
        .sorted(Comparator.comparing((Named n) -> n.mention().extract().span()))
        .toList();
  }

  private static List<Named> of(Briefing briefing, LibraryActor actor) {
    Actor here = actor.byDocument().get(briefing.id());
    return here == null
        ? List.of()
        : here.mentions().stream().map(m -> new Named(briefing, actor, m)).toList();
  }

  @Override
  List<String> columns() {
    return List.of("document", "line", "text", "type", "actor", "acting", "why");
  }

  @Override
  List<String> cells(Named named) {
    Mention mention = named.mention();
    return List.of(
        named.briefing().id(),
        Integer.toString(mention.extract().line()),
        mention.extract().text(),
        named.actor().kind().name(),
        named.actor().name(),
        mention.acting().map(Object::toString).orElse(""),
        mention.why());
  }

  @Override
  void json(Json json, Named named) {
    Places.json(json, named.briefing(), named.mention().extract());
    json.put("type", named.actor().kind().name())
        .put("actor", named.actor().name())
        .put("acting", named.mention().acting())
        .put("why", named.mention().why());
  }

  @Override
  void text(Page page, List<Named> mentions) {
    Table table = new Table(3);
    for (Named named : mentions) {
      Mention mention = named.mention();
      table.row(
          Table.cell(Style.ACTOR, mention.extract().text()),
          Table.cell(named.actor().name()),
          Table.cell(Style.REFERENCE, Places.cite(named.briefing(), mention.extract())),
          Table.cell(Style.FAINT, mention.why()));
    }
    table.print(page);
  }
}
