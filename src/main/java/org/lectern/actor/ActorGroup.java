package org.lectern.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One actor over several documents.
 *
 * @param key the key of the group: that of its fullest member
 * @param name the fullest name
 * @param kind its type
 * @param country the state it belongs to
 * @param byDocument the actor in each document, by document id, in order of the documents
 * @param reasons why actors with other keys are the same; one clause each, without a full stop
 */
public record ActorGroup(
    String key,
    String name,
    Kind kind,
    Optional<String> country,
    Map<String, Actor> byDocument,
    List<String> reasons) {

  /** Throws IllegalArgumentException where there is no document; copies its lists. */
  public ActorGroup {
    if (byDocument.isEmpty()) {
      throw new IllegalArgumentException("an actor in no document: " + name);
    }
    byDocument = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byDocument));
    reasons = List.copyOf(reasons);
  }

  /** How often it is mentioned in all. */
  public int mentions() {
    return byDocument.values().stream().mapToInt(a -> a.mentions().size()).sum();
  }

  /** Every other name it goes by, in order of the documents. */
  public List<String> aliases() {
    Set<String> aliases = new LinkedHashSet<>();
    for (Actor actor : byDocument.values()) {
      aliases.add(actor.name());
      aliases.addAll(actor.aliases());
    }
    aliases.remove(name);
    return new ArrayList<>(aliases);
  }
}
