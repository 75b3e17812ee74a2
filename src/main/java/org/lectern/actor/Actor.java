package org.lectern.actor;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that acts in one document, with every name it goes by.
 *
 * @param key the same for the same actor in every document
 * @param name the fullest name
 * @param kind its type
 * @param country the state it belongs to, by name
 * @param aliases the other names by which it is mentioned, and why they are its own stands with the
 *     mentions
 * @param roles the roles the text gives it
 * @param mentions in order of the text; at least one
 */
public record Actor(
    String key,
    String name,
    Kind kind,
    Optional<String> country,
    List<String> aliases,
    List<ActorRole> roles,
    List<Mention> mentions) {

  /** Throws IllegalArgumentException for an actor without a mention. */
  public Actor {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an actor without a mention: " + name);
    }
  }
}
