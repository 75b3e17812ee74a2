package org.lectern.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.actor.Actor;
import org.lectern.actor.Kind;
import org.lectern.briefing.Briefing;
import org.lectern.statement.Statement;

/**
 * An actor over all documents of a library.
 *
 * @param key the key that its actors share
 * @param name the fullest name
 * @param kind its type
 * @param country the state it belongs to
 * @param aliases its other names over all documents
 * @param reasons why actors of several documents that are named otherwise are this one
 * @param byDocument the actor in each document, by document id, in order of the documents
 */
public record LibraryActor(
    String key,
    String name,
    Kind kind,
    Optional<String> country,
    List<String> aliases,
    List<String> reasons,
    Map<String, Actor> byDocument) {

  /** How often it is mentioned in all. */
  public int mentions() {
    return byDocument.values().stream().mapToInt(a -> a.mentions().size()).sum();
  }

  /** What it asserts in a document, in order of the text. */
  public List<Statement> statements(Briefing briefing) {
    Optional<String> here = Optional.ofNullable(byDocument.get(briefing.id())).map(Actor::key);
    return here.isEmpty()
        ? List.of()
        : briefing.statements().stream()
            .filter(statement -> statement.speaker().map(Actor::key).equals(here))
            .toList();
  }
}
