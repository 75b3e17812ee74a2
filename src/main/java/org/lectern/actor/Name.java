package org.lectern.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to write something that the gazetteer knows.
 *
 * @param entry what is meant
 * @param use how the name means it
 * @param words the words of the name, in order
 */
record Name(Entry entry, Use use, List<Word> words) {

  /** How a name means its entry. */
  enum Use {
    /** It is its name. */
    PROPER,
    /** It is the capital of the state, which may stand for the government. */
    CAPITAL,
    /** It is a seat of power, which always stands for the government. */
    SEAT,
    /** It is an adjective, which names nobody by itself. */
    ADJECTIVE
  }

  /** One word: folded, and whether a text must write it with a capital or all in capitals. */
  record Word(String fold, boolean capital, boolean upper) {}

  /** The name as written, for a use. */
  static Name of(Entry entry, Use use, String written) {
    Tokens tokens = Tokens.of(written);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      words.add(new Word(tokens.fold(i), tokens.capital(i), tokens.upper(i)));
    }
    return new Name(entry, use, words);
  }

  /** Whether the name stands in a text from a word on. */
  boolean standsAt(Tokens tokens, int at) {
    if (at + words.size() > tokens.count()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if ((i > 0 && !holds(tokens, at + i))
          || (word.capital() && !tokens.capital(at + i))
          || (word.upper() && !tokens.upper(at + i))
          || !word.fold().equals(tokens.fold(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Tokens tokens, int at) {
    Tokens.Gap gap = tokens.gap(at);
    return gap == Tokens.Gap.BLANK
        || gap == Tokens.Gap.HYPHEN
        || (gap == Tokens.Gap.BREAK && tokens.between(at).length() == 1)
        || tokens.between(at).equals(". ");
  }
}
