package org.lectern.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How an article writes its words: which also small, which with a capital inside a sentence. */
final class Vocabulary {
  private final Set<String> small = new HashSet<>();
  private final Set<String> capital = new HashSet<>();
  private final Set<String> twice = new HashSet<>();

  /** The words of all passages of an article. */
  Vocabulary(List<Tokens> passages) {
    passages.forEach(this::read);
  }

  private void read(Tokens tokens) {
    boolean titleCase = isTitleCase(tokens);
    for (int i = 0; i < tokens.count(); i++) {
      boolean inside = tokens.gap(i) == Tokens.Gap.BLANK || tokens.gap(i) == Tokens.Gap.COMMA;
      if (!tokens.capital(i)) {
        small.add(tokens.fold(i));
      } else if (inside && !titleCase && !capital.add(tokens.fold(i))) {
        twice.add(tokens.fold(i));
      }
    }
  }

  /** Whether a word is one that may stand with a capital only because a sentence begins there. */
  boolean isOrdinary(String word) {
    Words words = Words.get();
    return words.is("common", word)
        || words.is("function", word)
        || (!capital.contains(word)
            && (small.contains(word)
                || (word.length() > 5 && (word.endsWith("ly") || word.endsWith("ing")))));
  }

  /** Whether a word was written with a capital inside a sentence. */
  boolean isCapitalInside(String word) {
    return capital.contains(word);
  }

  /** Whether a word stands with a capital inside sentences more than once, and never small. */
  boolean isProper(String word) {
    return twice.contains(word) && !small.contains(word);
  }

  /** Whether some word of a range is a name elsewhere in the article, or a given name. */
  boolean isName(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.fold(i);
      if (Words.get().is("given", word) || (capital.contains(word) && !isOrdinary(word))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether nearly all longer words of a text begin with a capital, as in a headline; a sentence of
   * many names that ends with a full stop is none.
   */
  static boolean isTitleCase(Tokens tokens) {
    if (tokens.text().stripTrailing().endsWith(".")) {
      return isShouted(tokens);
    }
    int longer = 0;
    int capitals = 0;
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.end(i) - tokens.start(i) >= 4) {
        longer++;
        capitals += tokens.capital(i) ? 1 : 0;
      }
    }
    return longer >= 4 && capitals * 10 >= longer * 8;
  }

  private static boolean isShouted(Tokens tokens) {
    int longer = 0;
    int shouted = 0;
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.end(i) - tokens.start(i) >= 4) {
        longer++;
        shouted += tokens.upper(i) ? 1 : 0;
      }
    }
    return longer >= 4 && shouted * 10 >= longer * 8;
  }
}
