package org.lectern.actor;

import java.util.Optional;

/**
 * One thing that the gazetteer knows.
 *
 * @param key the key of the actor it is
 * @param name its usual name
 * @param kind its type
 * @param country the state it belongs to, by name
 */
record Entry(String key, String name, Kind kind, Optional<String> country) {

  /** An entry whose key is made of its type and its name. */
  static Entry of(Kind kind, String name, Optional<String> country) {
    return new Entry(key(kind, name), name, kind, country);
  }

  /** The key of an actor of a type and a name: the same in every document. */
  static String key(Kind kind, String name) {
    String family =
        switch (kind) {
          case PERSON -> "person";
          case STATE -> "state";
          case PLACE -> "place";
          case PEOPLE -> "people";
          default -> "body";
        };
    return family + ":" + Folding.name(name).replace(' ', '-');
  }
}
