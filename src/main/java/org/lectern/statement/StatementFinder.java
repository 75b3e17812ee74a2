package org.lectern.statement;

import java.util.List;
import org.lectern.actor.Actor;
import org.lectern.clean.Article;

/** Finds who asserts what. */
public final class StatementFinder {

  /** The statements of an article, in order of the text. */
  public List<Statement> find(Article article, List<Actor> actors) {
    return List.of();
  }
}
