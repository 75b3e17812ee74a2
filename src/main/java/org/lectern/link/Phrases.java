package org.lectern.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What two sentences share beyond single words: two words side by side, such as "Iranian trucks",
 * tell more than the same two words far apart. Names are no phrases: they are actors.
 */
final class Phrases {
  /** What a pair of sentences keeps that shares words only. */
  private static final double WORDS_ONLY = 0.8;

  /** What each shared phrase adds. */
  private static final double EACH = 0.12;

  private static final int MOST = 3;

  /** The most that phrases raise a likeness by. */
  static final double MOST_FACTOR = 1 + EACH * MOST;

  private Phrases() {}

  /** By how much the phrases that two sentences share raise or lower their likeness. */
  static double factor(Unit here, Unit there) {
    long shared = here.phrases().stream().filter(there.phrases()::contains).count();
    return shared == 0 ? WORDS_ONLY : 1 + EACH * Math.min(MOST, shared);
  }

  /** The phrases of a sentence, as stems. */
  static Set<String> of(List<Words.Word> words) {
    Set<String> phrases = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      Words.Word first = words.get(i - 1);
      Words.Word second = words.get(i);
      boolean name = first.isCapital() && second.isCapital();
      if (!name && first.tells() && second.tells()) {
        phrases.add(first.stem() + " " + second.stem());
      }
    }
    return phrases;
  }
}
