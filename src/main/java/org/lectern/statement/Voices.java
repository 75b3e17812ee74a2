package org.lectern.statement;

import java.util.ArrayList;
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

  /** The speaker with the one who relays it. */
  public static Optional<String> name(Statement statement) {
    return statement
        .speakerName()
        .map(name -> statement.relayed().map(by -> name + ", as " + by + " gives it").orElse(name));
  }

  /**
   * The statements whose claims share a word with the sentence; they stand in order of passages.
   */
  private static List<Statement> overlapping(Extract sentence, List<Statement> statements) {
    List<Statement> near = new ArrayList<>();
    int i = firstOf(sentence.passage(), statements);
    while (i < statements.size() && statements.get(i).whole().passage() == sentence.passage()) {
      if (statements.get(i).claim().overlaps(sentence)) {
        near.add(statements.get(i));
      }
      i++;
    }
    return near;
  }

  private static int firstOf(int passage, List<Statement> statements) {
    int low = 0;
    int high = statements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (statements.get(middle).whole().passage() < passage) {
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
            .mapToInt(s -> shared(sentence, s.claim()))
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
