package org.lectern.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    List<Word> words = smallArticle(plainWords(written));
    if (words.isEmpty()) {
      Tokens tokens = Tokens.of(written);
      for (int i = 0; i < tokens.count(); i++) {
        words.add(new Word(tokens.fold(i), tokens.capital(i), tokens.upper(i)));
      }
    }
    return new Name(entry, use, words);
  }

  /** "Al-Bab" is also written "al-Bab". */
  private static List<Word> smallArticle(List<Word> words) {
    if (words.size() > 1 && isArabicArticle(words.get(0).fold())) {
      words.set(0, new Word(words.get(0).fold(), false, false));
    }
    return words;
  }

  static boolean isArabicArticle(String word) {
    return word.equals("al") || word.equals("ar") || word.equals("as") || word.equals("ash");
  }

  /** The words of a name of plain letters, blanks and hyphens; none where it has other marks. */
  private static List<Word> plainWords(String written) {
    List<Word> words = new ArrayList<>(3);
    int from = 0;
    for (int at = 0; at <= written.length(); at++) {
      char c = at < written.length() ? written.charAt(at) : ' ';
      if (c == ' ' || c == '-') {
        if (at > from) {
          words.add(plainWord(written.substring(from, at)));
        }
        from = at + 1;
      } else if (c >= 128 || !Character.isLetterOrDigit(c)) {
        return new ArrayList<>(3);
      }
    }
    return words;
  }

  private static Word plainWord(String word) {
    String fold = Folding.spelling(word.toLowerCase(Locale.ROOT));
    int small = 0;
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      small += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    return new Word(fold, capital, capital && small == 0 && capitals > 1);
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
        || (gap == Tokens.Gap.COMMA && tokens.fold(at).equals("dc"))
        || tokens.between(at).equals(". ");
  }
}
