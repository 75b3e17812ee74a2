package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.document.Extract;

/** Tells whose claim a sentence is. */
public final class Voices {
  /** No claim but a block is longer; the bound keeps a giant passage linear. */
  private static final int FARTHEST = 20_000;

  private Voices() {}

  /**
   * Whose claim a whole sentence is, as a reader would write it: "Press TV", "Ahmad Vahedi, as
   * News.az gives it"; empty where it is the author's own voice or nobody is named.
   *
   * @param sentence a sentence of an article
   * @param statements the statements of the same article, in order of the text
   */
  public static Optional<String> speakerOf(Extract sentence, List<Statement> statements) {
    return statementOf(sentence, statements).flatMap(Voices::name);
  }

  /** The statement that makes a whole sentence somebody's claim; see {@link #speakerOf}. */
  public static Optional<Statement> statementOf(Extract sentence, List<Statement> statements) {
    List<Statement> near = overlapping(sentence, statements);
    Optional<Statement> told = near.stream().filter(s -> isTold(sentence, s, near)).findFirst();
    return told.or(() -> near.stream().filter(s -> s.claim().covers(sentence)).findFirst());
  }

  /** Whether a sentence accuses somebody in the author's own voice. */
  public static boolean isAccusation(Extract sentence, List<Statement> statements) {
    List<Statement> near = overlapping(sentence, statements);
    return statementOf(sentence, statements).isEmpty() && Blame.stands(sentence, near);
  }

  /** The speaker with the one who relays it. */
  public static Optional<String> name(Statement statement) {
    return statement
        .speakerName()
        .map(name -> statement.relayed().map(by -> name + ", as " + by + " gives it").orElse(name));
  }

  /**
   * The statements whose claims share a word with the sentence, in order. What begins farther
   * before the sentence is looked at only where it begins the passage, as a block does.
   */
  private static List<Statement> overlapping(Extract sentence, List<Statement> statements) {
    List<Statement> near = new ArrayList<>();
    int from = firstFrom(sentence.passage(), sentence.from() - FARTHEST, statements);
    int i = firstFrom(sentence.passage(), 0, statements);
    while (i < statements.size() && beginsBefore(statements.get(i).whole(), sentence)) {
      Statement statement = statements.get(i);
      if (statement.claim().overlaps(sentence)) {
        near.add(statement);
      }
      i = i < from && statement.whole().from() > 0 ? from : i + 1;
    }
    return near;
  }

  private static boolean beginsBefore(Extract one, Extract end) {
    return one.passage() == end.passage() && one.from() < end.to();
  }

  /** The index of the first statement that begins at an offset of a passage or after it. */
  private static int firstFrom(int passage, int from, List<Statement> statements) {
    int low = 0;
    int high = statements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Extract whole = statements.get(middle).whole();
      if (whole.passage() < passage || whole.passage() == passage && whole.from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether what one speaker claims fills at least half of the sentence. */
  private static boolean isTold(Extract sentence, Statement statement, List<Statement> near) {
    if (statement.speakerName().isEmpty()
        || statement.claim().covers(sentence)
        || isAside(statement)) {
      return false;
    }
    int claimed =
        near.stream()
            .filter(s -> s.speakerName().equals(statement.speakerName()))
            .filter(s -> !s.claim().covers(sentence))
            .mapToInt(
                s -> shared(sentence, s.claim()) + s.rest().map(r -> shared(sentence, r)).orElse(0))
            .sum();
    return claimed * 2 >= sentence.to() - sentence.from();
  }

  /** ", fearing that": the main clause is the author's. */
  private static boolean isAside(Statement statement) {
    int blank = statement.cue().indexOf(' ');
    String first = blank < 0 ? statement.cue() : statement.cue().substring(0, blank);
    return first.endsWith("ing");
  }

  private static int shared(Extract one, Extract other) {
    return Math.max(0, Math.min(one.to(), other.to()) - Math.max(one.from(), other.from()));
  }
}
