package org.lectern.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.actor.Actor;
import org.lectern.actor.ActorRole;
import org.lectern.actor.Kind;

/** Tells which actors "the minister" or "the foreign ministry" can mean, by roles and names. */
final class Descriptions {
  /** A role with such a word is another one than without it. */
  private static final Set<String> APART = Set.of("shadow", "former", "deputy", "vice", "ex");

  private final Map<Actor, List<Set<String>>> words = new IdentityHashMap<>();
  private final Map<List<String>, Set<Actor>> fitting = new HashMap<>();

  /** The actors in one role or name of whom all words of the description stand. */
  Set<Actor> fitting(List<Actor> actors, List<String> description) {
    return fitting.computeIfAbsent(description, d -> find(actors, d));
  }

  private Set<Actor> find(List<Actor> actors, List<String> description) {
    Set<Actor> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Actor actor : actors) {
      if (fits(actor, description)) {
        found.add(actor);
      }
    }
    return found;
  }

  private boolean fits(Actor actor, List<String> description) {
    for (Set<String> name : words.computeIfAbsent(actor, Descriptions::names)) {
      if (name.containsAll(description) && !isApart(name, description)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isApart(Set<String> name, List<String> description) {
    for (String word : APART) {
      if (name.contains(word) && !description.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static List<Set<String>> names(Actor actor) {
    List<Set<String>> names = new ArrayList<>();
    if (actor.kind() == Kind.PERSON) {
      for (ActorRole role : actor.roles()) {
        names.add(words(role.name()));
      }
    } else if (actor.kind() != Kind.STATE && actor.kind() != Kind.PLACE) {
      names.add(words(actor.name()));
    }
    return names;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Collections.addAll(words, text.toLowerCase(Locale.ROOT).split("[ -]"));
    return words;
  }
}
