package org.lectern.clean;

import java.util.HashSet;
import java.util.Set;

/**
 * The words and hyphenated words that stand whole in a document, in lower case: the evidence for
 * what a word is that a line end has parted. Words beside a hyphen at a line end are not counted,
 * nor what stands in addresses.
 */
final class Vocabulary {
  /** Enough for any document that a person reads; a bound for those that nobody does. */
  private static final int MOST = 200_000;

  /** A longer run of letters is no word. */
  private static final int LONGEST = 40;

  private final Set<String> words = new HashSet<>();
  private boolean afterHyphen;

  private Vocabulary() {}

  /** The vocabulary of a text. */
  static Vocabulary of(String text) {
    Vocabulary vocabulary = new Vocabulary();
    int at = 0;
    while (at < text.length() && vocabulary.words.size() < MOST) {
      int end = at;
      while (end < text.length() && !Letters.isBlank(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        vocabulary.addToken(text, at, end);
      }
      at = end + 1;
    }
    return vocabulary;
  }

  /** Whether the word, in lower case, stands in the document. */
  boolean contains(String word) {
    return words.contains(word);
  }

  private void addToken(String text, int from, int to) {
    boolean parted = afterHyphen;
    afterHyphen = endsLine(text, to) && Letters.isHyphen(text.charAt(to - 1));
    if (!parted && !afterHyphen && to - from <= 4 * LONGEST && !isAddress(text, from, to)) {
      addWords(text, from, to);
    }
  }

  private static boolean endsLine(String text, int to) {
    int at = to;
    while (at < text.length() && Letters.isBlank(text.charAt(at))) {
      if (text.charAt(at) == '\n') {
        return true;
      }
      at++;
    }
    return at == text.length();
  }

  private static boolean isAddress(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '@' || c == '_') {
        return true;
      }
    }
    return false;
  }

  private void addWords(String text, int from, int to) {
    int start = from;
    while (start < to) {
      int end = start;
      while (end < to && isOfCompound(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        addCompound(Letters.lower(text.substring(start, end)).replace('\u2010', '-'));
      }
      start = end + 1;
    }
  }

  /** Adds a word with the halves and neighbouring halves that it has: "a-b-c" has "a-b", "b-c". */
  private void addCompound(String word) {
    if (word.indexOf('-') < 0) {
      add(word);
      return;
    }
    String[] halves = word.split("-", -1);
    for (int i = 0; i < halves.length; i++) {
      add(halves[i]);
      if (i > 0) {
        add(halves[i - 1] + "-" + halves[i]);
      }
    }
  }

  private void add(String word) {
    String bare = withoutGenitive(word);
    if (bare.length() > 1 && bare.length() <= LONGEST) {
      words.add(bare);
    }
  }

  /** The word without "'s" and marks that are not its own. */
  static String withoutGenitive(String word) {
    int end = word.length();
    if (end > 2 && word.charAt(end - 1) == 's' && isMark(word.charAt(end - 2))) {
      end -= 2;
    }
    while (end > 0 && isMark(word.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && isMark(word.charAt(start))) {
      start++;
    }
    return word.substring(start, end);
  }

  private static boolean isMark(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isOfCompound(char c) {
    return Letters.isOfWord(c) || c == '-' || c == '\u2010';
  }
}
