package org.lectern.clean;

import org.jspecify.annotations.Nullable;
import org.lectern.document.SourceText;

/**
 * Decides whether the hyphen at the end of a line belongs to the word. What stands elsewhere in the
 * document decides first, then what is known of compounds, then the rule that a hyphen at the end
 * of a line parts one word.
 */
final class Hyphens {
  private final SourceText text;
  private @Nullable Vocabulary vocabulary;

  Hyphens(SourceText text) {
    this.text = text;
  }

  /** Whether the hyphen between the end of a line and the beginning of the next stays. */
  boolean stays(String line, String next) {
    String left = left(line);
    String right = right(next);
    if (left.isEmpty() || right.isEmpty() || hasDigit(left) || isDigit(right)) {
      return true;
    }
    boolean capitals = isCapitals(left) && isCapitals(right);
    String first = Letters.lower(left);
    String second = Vocabulary.withoutGenitive(Letters.lower(right));
    if (!capitals && (Character.isUpperCase(right.charAt(0)) || isCapitals(left))) {
      return !isScottish(left) && !isWritten(first, second);
    }
    if (vocabulary().contains(first + "-" + second)) {
      return true;
    }
    return !vocabulary().contains(first + second) && isCompound(first, second);
  }

  /** Whether the document has the word as one, and never as two with a hyphen. */
  private boolean isWritten(String first, String second) {
    return vocabulary().contains(first + second) && !vocabulary().contains(first + "-" + second);
  }

  /**
   * Whether a line end has parted a word of an address with a hyphen that is not the address's own:
   * where the document has the address's beginning, or the word, without it.
   *
   * @param head the address up to the hyphen, with it
   * @param tail what goes on with it
   */
  boolean partsAddress(String head, String tail) {
    if (!head.endsWith("-") || !Character.isLowerCase(tail.charAt(0))) {
      return false;
    }
    String bare = head.substring(0, head.length() - 1);
    int slash = tail.indexOf('/');
    String host = bare + (slash < 0 ? tail : tail.substring(0, slash));
    return text.text().contains(host) || isWritten(left(head), right(tail));
  }

  /** Whether the hyphen hangs before "and", "or" or "to": "short- and long-term". */
  static boolean hangs(String next) {
    String right = right(next);
    return right.equals("and") || right.equals("or") || right.equals("to");
  }

  private boolean isCompound(String first, String second) {
    if (first.equals(second)) {
      return true;
    }
    if (WordList.CLOSED.contains(first)) {
      return false;
    }
    if (WordList.NUMERALS.contains(first)) {
      return !WordList.SUFFIXES.contains(second);
    }
    boolean known = WordList.FIRST_HALVES.contains(first);
    if (WordList.SECOND_HALVES.contains(second)) {
      return known || WordList.PREFIXES.contains(first) || isWord(first);
    }
    return isWord(second) && (known || isParticiple(second) && isNoun(first));
  }

  /** Whether the word may be the second half of "record-breaking" or "state-owned". */
  private static boolean isParticiple(String word) {
    return word.length() >= 6 && (word.endsWith("ing") || word.endsWith("ed"));
  }

  private boolean isNoun(String word) {
    return word.length() >= 4 && isWord(word);
  }

  private static boolean isScottish(String left) {
    return left.equals("Mc") || left.equals("Mac");
  }

  private boolean isWord(String word) {
    return word.length() > 2 && vocabulary().contains(word);
  }

  private Vocabulary vocabulary() {
    Vocabulary made = vocabulary;
    if (made == null) {
      made = Vocabulary.of(text.text());
      vocabulary = made;
    }
    return made;
  }

  /** The last part of the word before the hyphen at the end. */
  private static String left(String line) {
    int end = line.length() - 1;
    int start = end;
    while (start > 0 && Letters.isOfWord(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start, end);
  }

  private static String right(String next) {
    int end = 0;
    while (end < next.length() && Letters.isOfWord(next.charAt(end))) {
      end++;
    }
    return next.substring(0, end);
  }

  private static boolean isDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1;
  }
}
