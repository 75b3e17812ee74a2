package org.lectern.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.actor.Actor;
import org.lectern.actor.Kind;
import org.lectern.briefing.Briefing;

/** Makes one actor of all that share a key. */
final class ActorIndex {
  private ActorIndex() {}

  /** The actors over all documents, most mentioned first, then in order of the documents. */
  static List<LibraryActor> of(List<Briefing> briefings) {
    Map<String, Map<String, Actor>> byKey = new LinkedHashMap<>();
    for (Briefing briefing : briefings) {
      for (Actor actor : briefing.actors()) {
        byKey.computeIfAbsent(actor.key(), key -> new LinkedHashMap<>()).put(briefing.id(), actor);
      }
    }
    List<LibraryActor> actors = new ArrayList<>();
    byKey.forEach((key, byDocument) -> actors.add(merged(key, byDocument)));
    actors.sort(Comparator.comparingInt(LibraryActor::mentions).reversed());
    return List.copyOf(actors);
  }

  private static LibraryActor merged(String key, Map<String, Actor> byDocument) {
    Collection<Actor> actors = byDocument.values();
    Actor fullest = fullest(actors);
    Optional<String> country = actors.stream().flatMap(a -> a.country().stream()).findFirst();
    return new LibraryActor(
        key, fullest.name(), kind(actors), country, aliases(actors, fullest.name()), byDocument);
  }

  /** The actor with the longest name, the first of several. */
  private static Actor fullest(Collection<Actor> actors) {
    Actor fullest = actors.iterator().next();
    for (Actor actor : actors) {
      fullest = actor.name().length() > fullest.name().length() ? actor : fullest;
    }
    return fullest;
  }

  /** The kind that most mentions have, the first of several. */
  private static Kind kind(Collection<Actor> actors) {
    Map<Kind, Integer> mentions = new LinkedHashMap<>();
    actors.forEach(a -> mentions.merge(a.kind(), a.mentions().size(), Integer::sum));
    Kind most = actors.iterator().next().kind();
    for (Map.Entry<Kind, Integer> entry : mentions.entrySet()) {
      most = entry.getValue() > mentions.getOrDefault(most, 0) ? entry.getKey() : most;
    }
    return most;
  }

  private static List<String> aliases(Collection<Actor> actors, String name) {
    Set<String> aliases = new LinkedHashSet<>();
    for (Actor actor : actors) {
      aliases.add(actor.name());
      aliases.addAll(actor.aliases());
    }
    aliases.remove(name);
    return List.copyOf(aliases);
  }
}
