package org.lectern.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text that tell what it is about: in lower case, without genitives and endings of
 * number and tense, without stop words. Letters and digits of any script count.
 */
final class Words {
  /** A longer run of letters is no word. */
  private static final int LONGEST = 40;

  private Words() {}

  /** The words in order, repeated as they are repeated. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (Word word : parts(text)) {
      if (word.tells()) {
        words.add(word.stem());
      }
    }
    return words;
  }

  /** All words of a text with their places, those included that tell nothing. */
  static List<Word> parts(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isOfWord(text, end)) {
        end++;
      }
      if (end > at && end - at <= LONGEST) {
        words.add(new Word(at, end, text.substring(at, end)));
      }
      at = end + 1;
    }
    return words;
  }

  /** Letters and digits, apostrophes between letters, and marks between the digits of a number. */
  private static boolean isOfWord(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean between = at > 0 && at + 1 < text.length();
    if (c == '\'' || c == '’') {
      return between
          && Character.isLetter(text.charAt(at - 1))
          && Character.isLetter(text.charAt(at + 1));
    }
    return (c == ',' || c == '.')
        && between
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /**
   * A word in its place.
   *
   * @param from the offset of its first character
   * @param to the offset after its last one
   * @param text the word as printed
   */
  record Word(int from, int to, String text) {
    /** Whether the word says something of what its text is about. */
    boolean tells() {
      return text.length() > 1 && !WordList.STOP.contains(bare());
    }

    /** Whether it begins with a capital. */
    boolean isCapital() {
      return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it is a number. */
    boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }

    /** In lower case, without a genitive. */
    String bare() {
      String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
      int mark = lower.indexOf('\'');
      return mark > 1 ? lower.substring(0, mark) : lower;
    }

    /** In lower case, without genitive and endings, a number without the marks of thousands. */
    String stem() {
      String bare = bare();
      return isNumber() ? bare.replace(",", "") : stem(bare);
    }

    static String stem(String word) {
      int length = word.length();
      if (length > 5 && word.endsWith("ly")) {
        return stem(word.substring(0, length - 2));
      }
      if (length > 4 && word.endsWith("ies")) {
        return word.substring(0, length - 3) + "y";
      }
      if (length > 3 && word.endsWith("s") && "sui".indexOf(word.charAt(length - 2)) < 0) {
        return unended(word.substring(0, length - 1));
      }
      return unended(word);
    }

    private static String unended(String word) {
      int length = word.length();
      if (length > 6 && word.endsWith("ing")) {
        return undoubled(word.substring(0, length - 3));
      }
      if (length > 5 && word.endsWith("ed")) {
        return undoubled(word.substring(0, length - 2));
      }
      return length > 4 && word.endsWith("e") ? word.substring(0, length - 1) : word;
    }

    private static String undoubled(String word) {
      int last = word.length() - 1;
      boolean doubled = word.charAt(last) == word.charAt(last - 1);
      return doubled && "lsz".indexOf(word.charAt(last)) < 0 ? word.substring(0, last) : word;
    }
  }
}
