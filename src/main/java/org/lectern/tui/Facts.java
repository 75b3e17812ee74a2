package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;
import org.lectern.actor.Actor;
import org.lectern.date.TimeExpression;
import org.lectern.statement.Statement;

/**
 * What was found in one document.
 *
 * @param actors its actors, most mentioned first
 * @param dates its time expressions in order of the text
 * @param statements who asserts what in it, in order of the text
 */
record Facts(List<Actor> actors, List<TimeExpression> dates, List<Statement> statements) {
  static final Facts NONE = new Facts(List.of(), List.of(), List.of());

  Facts {
    actors = List.copyOf(actors);
    dates = List.copyOf(dates);
    statements = List.copyOf(statements);
  }

  /** What an actor asserts, in order of the text. */
  List<Statement> statementsOf(Actor actor) {
    List<Statement> own = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.speaker().map(s -> s.key().equals(actor.key())).orElse(false)) {
        own.add(statement);
      }
    }
    return own;
  }
}
