package org.lectern.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.actor.Actor;
import org.lectern.actor.ActorRole;
import org.lectern.library.LibraryActor;

/** The actors over all documents, most mentioned first. */
public final class ActorsReport extends Listing<LibraryActor> {

  @Override
  List<String> columns() {
    return List.of(
        "actor", "type", "country", "documents", "mentions", "aliases", "roles", "first", "key");
  }

  @Override
  List<String> cells(LibraryActor actor) {
    return List.of(
        actor.name(),
        actor.kind().name(),
        actor.country().orElse(""),
        Integer.toString(actor.byDocument().size()),
        Integer.toString(actor.mentions()),
        String.join("; ", actor.aliases()),
        String.join("; ", roles(actor)),
        first(actor),
        actor.key());
  }

  @Override
  void json(Json json, LibraryActor actor) {
    json.put("actor", actor.name())
        .put("type", actor.kind().name())
        .put("country", actor.country())
        .put("documents", actor.byDocument().keySet())
        .put("mentions", actor.mentions())
        .put("aliases", actor.aliases())
        .put("joined", actor.reasons())
        .put("key", actor.key())
        .list("roles");
    actor.byDocument().forEach((document, here) -> roles(json, document, here));
    json.endList();
  }

  private static void roles(Json json, String document, Actor actor) {
    for (ActorRole role : actor.roles()) {
      json.begin()
          .put("role", role.name())
          .put("document", document)
          .put("line", role.extract().line())
          .end();
    }
  }

  @Override
  void text(Page page, List<LibraryActor> actors) {
    int digits =
        Integer.toString(actors.stream().mapToInt(LibraryActor::mentions).max().orElse(0)).length();
    Table table = new Table(5);
    for (LibraryActor actor : actors) {
      table.row(
          Table.number(actor.mentions(), digits),
          Table.cell(actor.kind().name().toLowerCase(Locale.ROOT)),
          Table.cell(Style.ACTOR, actor.name()),
          Table.cell(documents(actor.byDocument().size())),
          Table.cell(Style.REFERENCE, first(actor)),
          Table.cell(Style.FAINT, particulars(actor)));
    }
    table.print(page);
  }

  private static String documents(int documents) {
    return documents == 1 ? "1 document" : documents + " documents";
  }

  /** By what other names and in which roles. */
  private static String particulars(LibraryActor actor) {
    List<String> roles = roles(actor);
    String also = actor.aliases().isEmpty() ? "" : "also " + String.join(", ", actor.aliases());
    return also + (also.isEmpty() || roles.isEmpty() ? "" : "; ") + String.join(", ", roles);
  }

  private static List<String> roles(LibraryActor actor) {
    return actor.byDocument().values().stream()
        .flatMap(a -> a.roles().stream())
        .map(ActorRole::name)
        .distinct()
        .toList();
  }

  /** Where the actor is named first. */
  private static String first(LibraryActor actor) {
    Map.Entry<String, Actor> first = actor.byDocument().entrySet().iterator().next();
    return Places.cite(first.getKey(), first.getValue().mentions().get(0).extract().line());
  }
}
