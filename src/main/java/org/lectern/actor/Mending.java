package org.lectern.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.actor.Decision.Action;

/**
 * The decisions of a person, applied to what the program found, in the order in which they were
 * made.
 *
 * @param decisions in order
 */
public record Mending(List<Decision> decisions) {
  /** No decision. */
  public static final Mending NONE = new Mending(List.of());

  private static final String BY_HAND = "; joined by hand";

  /** Copies its list. */
  public Mending {
    decisions = List.copyOf(decisions);
  }

  /**
   * The actors of a document as decided, most mentioned first.
   *
   * @param location the path of the document, by which decisions know it
   * @param found the actors as the program found them
   */
  public List<Actor> of(String location, List<Actor> found) {
    List<Actor> actors = found;
    for (Decision decision : decisions) {
      if (decision.holdsAt(location)) {
        Optional<Actor> actor = find(actors, decision.key(), decision.name());
        if (actor.isPresent()) {
          actors = decided(decision, actors, actor.get());
        }
      }
    }
    return actors;
  }

  private static List<Actor> decided(Decision decision, List<Actor> actors, Actor actor) {
    List<Actor> others = new ArrayList<>(actors);
    others.remove(actor);
    if (decision.action() == Action.HIDE) {
      return others;
    }
    if (decision.action() == Action.JOIN) {
      Optional<Actor> into = find(others, decision.toKey(), decision.to());
      into.ifPresent(others::remove);
      others.add(joined(decision, actor, into));
    } else if (decision.action() == Action.SPLIT) {
      others.addAll(split(actor, decision.to()));
    } else if (decision.action() == Action.RENAME) {
      others.add(renamed(actor, decision.to()));
    } else {
      others.add(typed(actor, Decision.kind(decision.to())));
    }
    others.sort(Comparator.comparingInt((Actor a) -> a.mentions().size()).reversed());
    return List.copyOf(others);
  }

  /** The actor of a key; else the one of a name; else the only one that also goes by it. */
  private static Optional<Actor> find(List<Actor> actors, String key, String name) {
    for (Actor actor : actors) {
      if (!key.isEmpty() && global(actor.key()).equals(global(key))) {
        return Optional.of(actor);
      }
    }
    String wanted = Folding.name(name);
    List<Actor> known = new ArrayList<>(1);
    for (Actor actor : actors) {
      if (Folding.name(actor.name()).equals(wanted)) {
        return Optional.of(actor);
      }
      if (actor.aliases().stream().anyMatch(alias -> Folding.name(alias).equals(wanted))) {
        known.add(actor);
      }
    }
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  /** A key without the document of an actor that is another in every document. */
  private static String global(String key) {
    int at = key.indexOf('@');
    return at < 0 ? key : key.substring(0, at);
  }

  private static Actor joined(Decision decision, Actor actor, Optional<Actor> into) {
    List<Mention> mentions = new ArrayList<>();
    actor.mentions().forEach(m -> mentions.add(because(m, BY_HAND)));
    into.ifPresent(other -> mentions.addAll(other.mentions()));
    mentions.sort(Comparator.comparingInt(m -> m.extract().span().start()));
    List<ActorRole> roles = new ArrayList<>(into.map(Actor::roles).orElse(List.of()));
    roles.addAll(actor.roles());
    Kind kind = into.map(Actor::kind).orElse(kindOf(decision.toKey(), actor.kind()));
    String key =
        into.map(Actor::key)
            .orElse(decision.toKey().isEmpty() ? Entry.key(kind, decision.to()) : decision.toKey());
    Set<String> aliases = new LinkedHashSet<>(into.map(Actor::aliases).orElse(List.of()));
    aliases.add(actor.name());
    aliases.addAll(actor.aliases());
    String name = into.map(Actor::name).orElse(decision.to());
    aliases.remove(name);
    return new Actor(
        key,
        name,
        kind,
        into.flatMap(Actor::country).or(actor::country),
        List.copyOf(aliases),
        roles,
        read(mentions, kind));
  }

  /** The type that the family of a key tells, where the actor itself is not in the document. */
  private static Kind kindOf(String key, Kind otherwise) {
    for (Kind kind : List.of(Kind.PERSON, Kind.STATE, Kind.PLACE, Kind.PEOPLE)) {
      if (key.startsWith(Entry.key(kind, ""))) {
        return kind;
      }
    }
    return otherwise;
  }

  private static Actor renamed(Actor actor, String name) {
    Set<String> aliases = new LinkedHashSet<>();
    aliases.add(actor.name());
    aliases.addAll(actor.aliases());
    aliases.remove(name);
    return new Actor(
        actor.key(),
        name,
        actor.kind(),
        actor.country(),
        List.copyOf(aliases),
        actor.roles(),
        actor.mentions());
  }

  private static Actor typed(Actor actor, Kind kind) {
    return new Actor(
        Entry.key(kind, actor.name()),
        actor.name(),
        kind,
        actor.country(),
        actor.aliases(),
        actor.roles(),
        read(actor.mentions(), kind));
  }

  /** The actor without the mentions by a name, and another one that has them. */
  private static List<Actor> split(Actor actor, String name) {
    String wanted = Folding.name(name);
    List<Mention> kept = new ArrayList<>();
    List<Mention> moved = new ArrayList<>();
    for (Mention mention : actor.mentions()) {
      boolean same = Folding.name(mention.extract().text()).equals(wanted);
      (same ? moved : kept).add(same ? because(mention, "; parted by hand") : mention);
    }
    if (moved.isEmpty() || kept.isEmpty()) {
      return List.of(actor);
    }
    List<String> aliases = new ArrayList<>(actor.aliases());
    aliases.removeIf(alias -> Folding.name(alias).equals(wanted));
    Actor rest =
        new Actor(
            actor.key(), actor.name(), actor.kind(), actor.country(), aliases, actor.roles(), kept);
    Actor other =
        new Actor(
            Entry.key(actor.kind(), name) + "~",
            name,
            actor.kind(),
            Optional.empty(),
            List.of(),
            List.of(),
            moved);
    return List.of(rest, other);
  }

  private static Mention because(Mention mention, String why) {
    return new Mention(mention.extract(), mention.acting(), mention.why() + why);
  }

  /** Mentions as a type has them: only states and places act or are places. */
  private static List<Mention> read(List<Mention> mentions, Kind kind) {
    boolean acting = kind == Kind.STATE || kind == Kind.PLACE;
    List<Mention> read = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Optional<Boolean> reading =
          acting ? mention.acting().or(() -> Optional.of(kind == Kind.STATE)) : Optional.empty();
      read.add(new Mention(mention.extract(), reading, mention.why()));
    }
    return read;
  }
}
