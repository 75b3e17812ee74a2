package org.lectern.statement;

import java.util.List;
import org.lectern.document.Extract;

/** Tells where the author accuses somebody in words that nobody else is credited with. */
final class Blame {
  private Blame() {}

  /**
   * Whether a sentence holds one word of blame or two lesser ones, outside quotation marks and what
   * anybody claims, and names somebody.
   */
  static boolean stands(Extract sentence, List<Statement> near) {
    String text = sentence.text();
    int blame = 0;
    boolean names = false;
    for (Token token : Tokens.of(text, Quotation.of(text))) {
      boolean own = !token.isQuoted() && !isClaimed(sentence.from() + token.from(), near);
      blame += own ? weight(token.lower()) : 0;
      names |= token.from() > 0 && token.isCapital();
    }
    return names && blame >= 2;
  }

  private static int weight(String lower) {
    return WordClass.BLAME.contains(lower) ? 2 : WordClass.HALF_BLAME.contains(lower) ? 1 : 0;
  }

  private static boolean isClaimed(int at, List<Statement> near) {
    for (Statement statement : near) {
      Extract claim = statement.rest().orElse(statement.claim());
      boolean inside = claim.from() <= at && at < claim.to();
      if (inside || statement.claim().from() <= at && at < statement.claim().to()) {
        return true;
      }
    }
    return false;
  }
}
