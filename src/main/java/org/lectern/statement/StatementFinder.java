package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;
import org.lectern.actor.Actor;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;

/**
 * Finds who asserts what: what verbs and nouns of saying report, what stands in quotation marks,
 * and the paragraphs that are introduced as somebody's words.
 */
public final class StatementFinder {

  /** The statements of an article, in order of the text. */
  public List<Statement> find(Article article, List<Actor> actors) {
    PassageReader reader = new PassageReader(new Speakers(actors));
    List<Statement> statements = new ArrayList<>();
    List<Passage> story = article.story();
    for (int i = 0; i < story.size(); i++) {
      statements.addAll(reader.read(story.get(i), story.subList(i + 1, story.size())));
    }
    statements.sort(StatementFinder::inOrder);
    return List.copyOf(statements);
  }

  private static int inOrder(Statement one, Statement other) {
    int passages = Integer.compare(one.whole().passage(), other.whole().passage());
    int wholes = Integer.compare(one.whole().from(), other.whole().from());
    int claims = Integer.compare(one.claim().from(), other.claim().from());
    return passages != 0 ? passages : wholes != 0 ? wholes : claims;
  }
}
