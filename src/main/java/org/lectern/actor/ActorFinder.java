package org.lectern.actor;

import java.util.ArrayList;
import java.util.List;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;

/** Finds the actors of an article. */
public final class ActorFinder {
  private final OwnNames own;

  /** A finder that knows what comes with the program. */
  public ActorFinder() {
    this(OwnNames.NONE);
  }

  /** A finder that knows a person's own names too. */
  public ActorFinder(OwnNames own) {
    this.own = own;
  }

  /** The names of passages as the words alone tell, before they are weighed. */
  static List<Found> names(
      List<Passage> story, List<Tokens> tokens, Vocabulary vocabulary, OwnNames own) {
    List<Found> names = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      names.addAll(Spotter.names(story.get(i).index(), tokens.get(i), vocabulary, own));
    }
    return names;
  }

  /** The actors, most mentioned first, then in order of the text. */
  public List<Actor> find(Article article) {
    List<Passage> story = article.story();
    List<Tokens> tokens = new ArrayList<>(story.size());
    for (Passage passage : story) {
      tokens.add(Tokens.of(passage.text()));
    }
    Vocabulary vocabulary = new Vocabulary(tokens);
    List<Found> names = names(story, tokens, vocabulary, own);
    List<Found> settled = Weighing.settle(names, vocabulary);
    return new Cast(article, new Identity(settled, vocabulary).resolved()).actors();
  }
}
