package org.lectern.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds sentences that tell of the same occurrence, or assert the same where the time is not the
 * same or not known. The same sort of occurrence at another time is no event that is shared.
 */
final class SameStory implements Finder {
  /** Sentences that are less alike say different things. */
  private static final double LEAST = 0.3;

  /** The same for the likest two, if the documents have no others. */
  private static final double LEAST_ALONE = 0.25;

  /** The same for two documents that are on one affair, as their neighbours show. */
  private static final double LEAST_ON_AFFAIR = 0.16;

  /** Documents that are as close as this are on one affair. */
  private static final double AFFAIR = 0.15;

  /** The same for two documents that tell one story. */
  private static final double LEAST_IN_STORY = 0.25;

  /** Documents that are as like as this tell one story. */
  private static final double STORY = 0.3;

  /**
   * In a smaller collection everything is close, and how rare a word is tells little: there,
   * sentences must share a phrase too, or be as like as {@link #LIKE}.
   */
  private static final int LARGE = 20;

  /** Sentences that are as like as this tell of one occurrence, if their documents are like. */
  private static final double SURE = 0.6;

  private static final double LIKE = 0.4;

  /** A sentence with fewer telling words is a label. */
  private static final int FEWEST_TERMS = 5;

  /** Names alone are an actor that is shared, not an event. */
  private static final int FEWEST_PLAIN = 2;

  private static final int MOST = 4;

  @Override
  public List<Finding> find(Pair pair) {
    List<Finding> found = new ArrayList<>();
    Set<Unit> used = new HashSet<>();
    for (Match match : pair.matches()) {
      double least = found.isEmpty() ? first(pair) : least(pair);
      if (found.size() < MOST
          && match.likeness() >= least
          && isTelling(match, pair)
          && !used.contains(match.here())
          && !used.contains(match.there())) {
        used.add(match.here());
        used.add(match.there());
        found.add(finding(match, pair));
      }
    }
    return found;
  }

  private static boolean isTelling(Match match, Pair pair) {
    return isSentence(match.here())
        && isSentence(match.there())
        && SharedWords.plain(match, pair.corpus()) >= FEWEST_PLAIN
        && (!isSmall(pair)
            || match.likeness() >= LIKE
            || SharedWords.isPhrase(match, pair.corpus()));
  }

  private static double first(Pair pair) {
    if (isSmall(pair)) {
      return LEAST;
    }
    return pair.closeness() >= AFFAIR ? LEAST_ON_AFFAIR : LEAST_ALONE;
  }

  private static boolean isSmall(Pair pair) {
    return pair.corpus().size() < LARGE;
  }

  private static double least(Pair pair) {
    return pair.cosine() >= STORY ? LEAST_IN_STORY : LEAST;
  }

  private static boolean isSentence(Unit unit) {
    return !unit.aside() && unit.terms().length >= FEWEST_TERMS;
  }

  /** Whether the documents, or these two sentences, are too like to tell of two occurrences. */
  private static boolean isOneStory(Match match, Pair pair) {
    return pair.cosine() >= STORY || pair.cosine() >= STORY / 2 && match.likeness() >= SURE;
  }

  private static Finding finding(Match match, Pair pair) {
    Times times = Times.of(pair, match);
    boolean event = times == Times.SAME || times == Times.UNKNOWN && isOneStory(match, pair);
    Reason.Kind kind = event ? Reason.Kind.EVENT : Reason.Kind.CLAIM;
    String what = SharedWords.of(match, pair.corpus());
    double weight = (event ? 0.55 : 0.45) + 0.4 * match.likeness();
    return new Finding(
        weight, new Reason(kind, what, match.here().extract(), match.there().extract()));
  }
}
