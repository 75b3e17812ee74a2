package org.lectern.actor;

import java.util.ArrayList;
import java.util.List;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;

/** Finds the actors of an article. */
public final class ActorFinder {

  /** The actors, most mentioned first, then in order of the text. */
  public List<Actor> find(Article article) {
    List<Passage> story = article.story();
    List<Tokens> tokens = story.stream().map(p -> Tokens.of(p.text())).toList();
    Vocabulary vocabulary = new Vocabulary(tokens);
    List<Found> names = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      names.addAll(Spotter.names(story.get(i).index(), tokens.get(i), vocabulary));
    }
    return new Cast(article, new Identity(names, vocabulary).resolved()).actors();
  }
}
