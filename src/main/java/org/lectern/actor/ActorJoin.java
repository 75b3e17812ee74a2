package org.lectern.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the actors of several documents: what has one key is one; a surname in one document is the
 * person whom others name in full, where only one can be meant; spellings of one full name are one.
 * What conflicts in state or in given name stays apart.
 */
public final class ActorJoin {
  /** More than a name has words, and than there are documents. */
  private static final int MANY = 10_000;

  private final Map<String, Map<String, Actor>> byKey = new LinkedHashMap<>();
  private final Map<String, List<String>> reasons = new LinkedHashMap<>();

  private ActorJoin() {}

  /**
   * The actors over all documents, most mentioned first, then in order of the documents.
   *
   * @param actors the actors of each document by its id, in the order of the documents
   */
  public static List<ActorGroup> join(Map<String, List<Actor>> actors) {
    ActorJoin join = new ActorJoin();
    actors.forEach((document, list) -> list.forEach(a -> join.add(document, a)));
    join.spellings();
    join.surnames();
    List<ActorGroup> groups = new ArrayList<>();
    join.byKey.forEach((key, members) -> groups.add(join.group(key, members)));
    groups.sort(Comparator.comparingInt(ActorGroup::mentions).reversed());
    return List.copyOf(groups);
  }

  private void add(String document, Actor actor) {
    byKey.computeIfAbsent(actor.key(), key -> new LinkedHashMap<>()).put(document, actor);
  }

  private ActorGroup group(String key, Map<String, Actor> members) {
    Actor fullest = fullest(members);
    Optional<String> country =
        members.values().stream().flatMap(a -> a.country().stream()).findFirst();
    return new ActorGroup(
        key, fullest.name(), kind(members), country, members, reasons.getOrDefault(key, List.of()));
  }

  /** The kind that most mentions have, the first of several. */
  private static Kind kind(Map<String, Actor> members) {
    Map<Kind, Integer> mentions = new LinkedHashMap<>();
    members.values().forEach(a -> mentions.merge(a.kind(), a.mentions().size(), Integer::sum));
    Kind most = members.values().iterator().next().kind();
    for (Map.Entry<Kind, Integer> entry : mentions.entrySet()) {
      most = entry.getValue() > mentions.getOrDefault(most, 0) ? entry.getKey() : most;
    }
    return most;
  }

  /** A person as named most fully; all else as most documents name it, the first of several. */
  private static Actor fullest(Map<String, Actor> members) {
    Map<String, Integer> documents = new LinkedHashMap<>();
    members.values().forEach(a -> documents.merge(a.name(), 1, Integer::sum));
    Actor fullest = members.values().iterator().next();
    for (Actor actor : members.values()) {
      fullest = rank(actor, documents) > rank(fullest, documents) ? actor : fullest;
    }
    return fullest;
  }

  private static int rank(Actor actor, Map<String, Integer> documents) {
    int bearing = documents.getOrDefault(actor.name(), 0);
    return actor.kind() == Kind.PERSON ? MANY * Naming.words(actor.name()) + bearing : bearing;
  }

  /** Full names that differ only in how they are written in Latin letters. */
  private void spellings() {
    Map<String, String> bySound = new LinkedHashMap<>();
    for (String key : persons()) {
      if (words(key) > 1) {
        String sound = Sound.of(key);
        String first = bySound.putIfAbsent(sound, key);
        if (first != null && !conflict(first, key)) {
          merge(first, key, "another spelling of the same name");
        }
      }
    }
  }

  /** Surnames that only one of the full names bears. */
  private void surnames() {
    Map<String, List<String>> bearers = new HashMap<>();
    for (String key : persons()) {
      if (words(key) > 1) {
        String last = key.substring(key.lastIndexOf('-') + 1);
        bearers.computeIfAbsent(last, surname -> new ArrayList<>(1)).add(key);
      }
    }
    for (String key : persons()) {
      String surname = key.substring(key.indexOf(':') + 1);
      List<String> named = bearers.getOrDefault(surname, List.of());
      if (words(key) == 1 && named.size() == 1 && !conflict(named.get(0), key)) {
        merge(named.get(0), key, "the only person of this surname in the documents");
      }
    }
  }

  private List<String> persons() {
    return byKey.keySet().stream().filter(k -> k.startsWith("person:")).toList();
  }

  private static int words(String key) {
    return key.substring(key.indexOf(':') + 1).split("-").length;
  }

  /** Whether two are of different states, or both are named in one document. */
  private boolean conflict(String one, String other) {
    Map<String, Actor> first = byKey.getOrDefault(one, Map.of());
    Map<String, Actor> second = byKey.getOrDefault(other, Map.of());
    Optional<String> state = country(first);
    Optional<String> otherState = country(second);
    boolean states = state.isPresent() && otherState.isPresent() && !state.equals(otherState);
    return states || second.keySet().stream().anyMatch(first::containsKey);
  }

  private static Optional<String> country(Map<String, Actor> members) {
    return members.values().stream().flatMap(a -> a.country().stream()).findFirst();
  }

  private void merge(String into, String from, String why) {
    Map<String, Actor> moved = byKey.remove(from);
    if (moved != null) {
      String name = fullest(moved).name();
      byKey.getOrDefault(into, new LinkedHashMap<>()).putAll(moved);
      reasons.computeIfAbsent(into, key -> new ArrayList<>(1)).add(name + ": " + why);
    }
  }
}
