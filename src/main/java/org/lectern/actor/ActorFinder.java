package org.lectern.actor;

import java.util.List;
import org.lectern.clean.Article;

/** Finds the actors of an article. */
public final class ActorFinder {

  /** The actors, most mentioned first, then in order of the text. */
  public List<Actor> find(Article article) {
    return List.of();
  }
}
