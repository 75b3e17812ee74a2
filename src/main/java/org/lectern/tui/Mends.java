package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.actor.Actor;
import org.lectern.actor.Decision;
import org.lectern.actor.Decision.Action;
import org.lectern.actor.Kind;

/** Corrects an actor by hand: what can be decided, then where it holds. */
final class Mends {
  private final Lighting lighting;

  Mends(Lighting lighting) {
    this.lighting = lighting;
  }

  /** The actor that is chosen in its pane, under the cursor, or lit. */
  Optional<Actor> chosen(State state) {
    if (state.view().focus() == Pane.ACTORS) {
      List<Actor> actors = Sides.actors(state);
      int at = state.list(Pane.ACTORS).cursor(actors.size());
      return actors.isEmpty() ? Optional.empty() : Optional.of(actors.get(at));
    }
    Optional<Light> light =
        state.view().main() == Pane.TEXT
            ? lighting.under(state).map(Thing::light).or(state::light)
            : state.light();
    return light
        .filter(Light.OfActor.class::isInstance)
        .flatMap(l -> actor(state, ((Light.OfActor) l).key()));
  }

  private static Optional<Actor> actor(State state, String key) {
    return Sides.actors(state).stream().filter(a -> a.key().equals(key)).findFirst();
  }

  /** The page for the chosen actor. */
  Step page(State state) {
    return chosen(state)
        .map(actor -> Step.to(state, new Effect.Describe(actor.key())))
        .orElseGet(() -> Step.to(state.saying(none())));
  }

  private static String none() {
    return "no actor is chosen: go to one in the actors or in the text";
  }

  /** What can be decided about the chosen actor. */
  State open(State state) {
    Optional<Actor> chosen = chosen(state);
    if (chosen.isEmpty()) {
      return state.saying(none());
    }
    Actor actor = chosen.get();
    List<Entry> entries = new ArrayList<>();
    entries.add(
        Entry.to("hide", actor.name() + " is no actor", decide(actor, Action.HIDE, "", "")));
    entries.add(Entry.to("name", "give it another name", new Target.Rename(actor.name())));
    for (Kind kind : Kind.values()) {
      if (kind != actor.kind()) {
        String type = kind.name().toLowerCase(Locale.ROOT);
        entries.add(Entry.to("type", type, decide(actor, Action.TYPE, "", kind.name())));
      }
    }
    for (String alias : names(actor)) {
      Target target = decide(actor, Action.SPLIT, "", alias);
      entries.add(Entry.to("split", "\"" + alias + "\" is somebody else", target));
    }
    join(state, actor, entries);
    entries.add(Entry.to("undo", "take the latest decision back", new Target.Unmend()));
    return Windows.open(state, Window.of(Window.Kind.MEND, "Mend " + actor.name(), entries));
  }

  private static List<String> names(Actor actor) {
    List<String> names =
        actor.mentions().stream().map(mention -> mention.extract().text()).distinct().toList();
    return names.size() < 2 ? List.of() : names;
  }

  /** The other actors of the document, those of the same type first. */
  private static void join(State state, Actor actor, List<Entry> entries) {
    for (boolean same : new boolean[] {true, false}) {
      for (Actor other : Sides.actors(state)) {
        if (!other.equals(actor) && (other.kind() == actor.kind()) == same) {
          Target target = decide(actor, Action.JOIN, other.key(), other.name());
          entries.add(Entry.to("join", "it is " + other.name(), target));
        }
      }
    }
  }

  private static Target decide(Actor actor, Action action, String toKey, String to) {
    return new Target.Decide(
        new Decision(action, Decision.EVERYWHERE, actor.key(), actor.name(), toKey, to));
  }

  /** The new name was typed. */
  State renamed(State state, String name) {
    Optional<Actor> actor = chosen(state);
    if (actor.isEmpty() || name.isBlank() || name.strip().equals(actor.get().name())) {
      return state;
    }
    Target target = decide(actor.get(), Action.RENAME, "", name.strip());
    return where(state, ((Target.Decide) target).decision());
  }

  /** Where a decision holds: the next thing to choose. */
  static State where(State state, Decision decision) {
    String document = state.paper().map(Paper::title).orElse("");
    List<Entry> entries =
        List.of(
            Entry.to("everywhere", "", new Target.Mend(decision, Scope.EVERYWHERE)),
            Entry.to(
                "folder", "the folder of this document", new Target.Mend(decision, Scope.FOLDER)),
            Entry.to("document", document, new Target.Mend(decision, Scope.DOCUMENT)));
    String title = decision.words() + ": where?";
    return Windows.open(state, Window.of(Window.Kind.MEND, title, entries));
  }
}
