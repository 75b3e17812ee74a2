package org.lectern.statement;

import java.util.List;
import java.util.Optional;
import org.lectern.document.Extract;

/** Tells whose claim a sentence is. */
public final class Voices {
  private Voices() {}

  /**
   * Whose claim a whole sentence is, as a reader would write it: "Press TV", "Ahmad Vahedi, as
   * News.az gives it"; empty where it is the author's own voice or nobody is named.
   *
   * @param sentence a sentence of an article
   * @param statements the statements of the same article
   */
  public static Optional<String> speakerOf(Extract sentence, List<Statement> statements) {
    return statementOf(sentence, statements).flatMap(Voices::name);
  }

  /** The statement that makes a whole sentence somebody's claim; see {@link #speakerOf}. */
  public static Optional<Statement> statementOf(Extract sentence, List<Statement> statements) {
    Optional<Statement> best = Optional.empty();
    for (Statement statement : statements) {
      boolean holds = statement.claim().covers(sentence) || isMainClause(sentence, statement);
      if (holds && best.map(b -> isCloser(statement, b)).orElse(true)) {
        best = Optional.of(statement);
      }
    }
    return best;
  }

  /** The speaker with the one who relays it. */
  public static Optional<String> name(Statement statement) {
    return statement
        .speakerName()
        .map(name -> statement.relayed().map(by -> name + ", as " + by + " gives it").orElse(name));
  }

  /** Speaker, cue and claim fill most of the sentence from near its beginning. */
  private static boolean isMainClause(Extract sentence, Statement statement) {
    Extract whole = statement.whole();
    int length = sentence.to() - sentence.from();
    return sentence.passage() == whole.passage()
        && whole.from() < sentence.to()
        && sentence.from() < whole.to()
        && statement.speakerName().isPresent()
        && Math.min(whole.to(), sentence.to()) - Math.max(whole.from(), sentence.from())
            >= 0.6 * length;
  }

  /** A narrower statement beats the block around it; of equals the first stays. */
  private static boolean isCloser(Statement one, Statement best) {
    return best.whole().covers(one.whole()) && !one.whole().covers(best.whole());
  }
}
