package org.lectern.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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

  /** More actors than these with one word in their names are not told apart by it. */
  private static final int MOST = 200;

  private final Map<String, List<Name>> byWord = new HashMap<>();

  /** The words of one role or name of an actor. */
  private record Name(String key, Set<String> words) {}

  Descriptions(List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.kind() == Kind.PERSON) {
        for (ActorRole role : actor.roles()) {
          add(actor.key(), role.name());
        }
      } else if (actor.kind() != Kind.STATE && actor.kind() != Kind.PLACE) {
        add(actor.key(), actor.name());
      }
    }
  }

  private void add(String key, String text) {
    Set<String> words = new HashSet<>();
    Collections.addAll(words, text.toLowerCase(Locale.ROOT).split("[ -]"));
    Name name = new Name(key, words);
    for (String word : words) {
      List<Name> names = byWord.computeIfAbsent(word, w -> new ArrayList<>());
      if (names.size() < MOST) {
        names.add(name);
      }
    }
  }

  /** The keys of the actors in one role or name of whom all words of the description stand. */
  Set<String> fitting(List<String> description) {
    Set<String> keys = new HashSet<>();
    String head = description.isEmpty() ? "" : description.get(description.size() - 1);
    for (Name name : byWord.getOrDefault(head, List.of())) {
      if (name.words().containsAll(description) && !isApart(name.words(), description)) {
        keys.add(name.key());
      }
    }
    return keys;
  }

  private static boolean isApart(Set<String> name, List<String> description) {
    for (String word : APART) {
      if (name.contains(word) && !description.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
