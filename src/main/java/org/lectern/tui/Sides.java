package org.lectern.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.actor.Actor;
import org.lectern.actor.Kind;
import org.lectern.date.TimeExpression;
import org.lectern.document.Extract;
import org.lectern.link.CrossReference;
import org.lectern.link.Reason;
import org.lectern.statement.Statement;

/** The entries of the panes beside the text, and why each of them is there. */
final class Sides {
  private Sides() {}

  /** The entries of a pane for the chosen document. */
  static List<Item> items(State state, Pane pane) {
    Optional<Paper> paper = state.paper();
    if (paper.isEmpty()) {
      return List.of();
    }
    return switch (pane) {
      case ACTORS -> actors(state, state.shelf());
      case DATES -> dates(paper.get(), state.mode().reordered());
      case REFERENCES -> references(state.shelf(), paper.get());
      default -> List.of();
    };
  }

  /** How many entries a pane has; the same as {@code items(...).size()}, sooner. */
  static int count(State state, Pane pane) {
    return switch (pane) {
      case ACTORS -> state.paper().map(p -> p.known().actors().size()).orElse(0);
      case DATES -> state.paper().map(p -> p.known().dates().size()).orElse(0);
      default -> items(state, pane).size();
    };
  }

  /** The actors of the chosen document in the order of the pane. */
  static List<Actor> actors(State state) {
    List<Actor> actors = state.paper().map(p -> p.known().actors()).orElse(List.of());
    return state.mode().reordered() ? actors : byType(actors);
  }

  /** The types in the order of the actor of each that is named most, as they come. */
  private static List<Actor> byType(List<Actor> actors) {
    Map<Kind, List<Actor>> types = new LinkedHashMap<>();
    for (Actor actor : actors) {
      types.computeIfAbsent(actor.kind(), kind -> new ArrayList<>()).add(actor);
    }
    List<Actor> byType = new ArrayList<>(actors.size());
    types.values().forEach(byType::addAll);
    return byType;
  }

  private static List<Item> actors(State state, Shelf shelf) {
    List<Item> items = new ArrayList<>();
    for (Actor actor : actors(state)) {
      String type = state.mode().reordered() ? "" : kind(actor);
      int here = actor.mentions().size();
      String all = shelf.known().actor(actor.key()).map(a -> "" + a.mentions()).orElse("");
      Light light = new Light.OfActor(actor.key(), actor.name());
      Spot own = Spot.of(actor.mentions().get(0).extract());
      items.add(new Item(type, actor.name(), "" + here, all, light, own, Optional.empty(), ' '));
    }
    return items;
  }

  private static List<Item> dates(Paper paper, boolean byTime) {
    List<TimeExpression> dates = new ArrayList<>(paper.known().dates());
    if (byTime) {
      dates.sort(
          Comparator.comparing((TimeExpression d) -> d.when().earliest().orElse(LocalDate.MAX)));
    }
    return dates.stream().map(Sides::date).toList();
  }

  private static Item date(TimeExpression date) {
    Extract extract = date.extract();
    return new Item(
        Dates.value(date.when()),
        extract.text(),
        "",
        "",
        Light.OfDate.of(date),
        Spot.of(extract),
        Optional.empty(),
        ' ');
  }

  private static List<Item> references(Shelf shelf, Paper paper) {
    List<Item> items = new ArrayList<>();
    for (CrossReference reference : shelf.known().from(paper.id())) {
      String title = shelf.paper(shelf.indexOf(reference.other())).map(Paper::title).orElse("");
      for (Reason reason : reference.reasons()) {
        items.add(reference(reference, reason, title));
      }
    }
    return items;
  }

  private static Item reference(CrossReference reference, Reason reason, String title) {
    boolean conflict = reason.kind() == Reason.Kind.CONFLICT;
    Light light = new Light.OfReference(reference.document(), reference.other(), title);
    var there = new Item.There(reference.other(), reason.there().span().start());
    return new Item(
        (conflict ? "!= " : "-> ") + title,
        reason.what(),
        "",
        "",
        light,
        Spot.of(reason.here()),
        Optional.of(there),
        conflict ? '!' : ' ');
  }

  /**
   * Why the entry at an index is there, a line an entry.
   *
   * @param full with the reason for each name, which a narrow box has no room for
   */
  static List<Entry> why(State state, Pane pane, int index, boolean full) {
    Optional<Paper> paper = state.paper();
    if (paper.isEmpty() || index < 0 || index >= count(state, pane)) {
      return List.of();
    }
    return switch (pane) {
      case ACTORS -> why(paper.get().known(), actors(state).get(index), state.document(), full);
      case DATES -> whyDate(state, paper.get(), index);
      case REFERENCES -> whyReference(state, paper.get(), index);
      default -> List.of();
    };
  }

  private static List<Entry> why(Facts facts, Actor actor, int document, boolean full) {
    List<Entry> lines = new ArrayList<>();
    lines.add(Entry.plain("", kind(actor) + actor.country().map(c -> ", " + c).orElse("")));
    actor.roles().forEach(r -> lines.add(entry("role", r.name(), document, r.extract())));
    for (String alias : aliases(actor)) {
      long times = actor.mentions().stream().filter(m -> m.extract().text().equals(alias)).count();
      var first =
          actor.mentions().stream().filter(m -> m.extract().text().equals(alias)).findFirst();
      String text = "\"" + alias + "\"" + (times > 1 ? " x" + times : "");
      String why = full ? first.map(m -> ": " + m.why()).orElse("") : "";
      first.ifPresent(
          m -> lines.add(entry(full ? "named" : "", text + why, document, m.extract())));
    }
    for (Statement statement : full ? facts.statementsOf(actor) : List.<Statement>of()) {
      lines.add(entry("asserts", said(statement), document, statement.claim()));
    }
    return lines;
  }

  /** A claim with the word of saying and who relays it: "denied: any part in the raid". */
  private static String said(Statement statement) {
    String by = statement.relayed().map(outlet -> ", as " + outlet + " gives it").orElse("");
    return statement.cue().toLowerCase(java.util.Locale.ROOT) + by + ": " + statement.claimText();
  }

  private static List<String> aliases(Actor actor) {
    return actor.mentions().stream().map(m -> m.extract().text()).distinct().toList();
  }

  private static List<Entry> whyDate(State state, Paper paper, int index) {
    Spot own = dates(paper, state.mode().reordered()).get(index).own();
    List<Entry> lines = new ArrayList<>();
    for (TimeExpression date : paper.known().dates()) {
      if (Spot.of(date.extract()).equals(own)) {
        lines.add(entry("says", date.extract().text(), state.document(), date.extract()));
        lines.add(Entry.plain("means", Dates.value(date.when()) + ", " + date.certainty().label()));
        lines.add(Entry.plain("why", date.why()));
        Dates.bounds(date.when()).ifPresent(b -> lines.add(Entry.plain("", b)));
        break;
      }
    }
    return lines;
  }

  private static List<Entry> whyReference(State state, Paper paper, int index) {
    int at = index;
    for (CrossReference reference : state.shelf().known().from(paper.id())) {
      if (at < reference.reasons().size()) {
        Reason reason = reference.reasons().get(at);
        int other = state.shelf().indexOf(reference.other());
        return List.of(
            Entry.plain("why", reason.kind().label() + ": " + reason.what()),
            entry("here", reason.here().text(), state.document(), reason.here()),
            entry("there", reason.there().text(), other, reason.there()));
      }
      at -= reference.reasons().size();
    }
    return List.of();
  }

  private static Entry entry(String lead, String text, int document, Extract extract) {
    Target target = new Target.Go(new Place(document, extract.span().start()));
    return Entry.to(lead, text + " (line\u00a0" + extract.line() + ")", target);
  }

  /** The sort of an actor in a word. */
  static String kind(Actor actor) {
    return actor.kind().name().toLowerCase(java.util.Locale.ROOT);
  }
}
