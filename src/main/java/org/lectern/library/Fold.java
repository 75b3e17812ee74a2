package org.lectern.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Makes words comparable: lower case, without accents, a plural like its singular. */
final class Fold {

  /**
   * A word of a text.
   *
   * @param key the word as it is compared
   * @param from the offset of its first character
   * @param to the offset after its last character
   */
  record Word(String key, int from, int to) {}

  private Fold() {}

  /** The words of a text: runs of letters and digits. */
  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWordPart(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Word(key(text.substring(start, i)), start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String key(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    String folded = isAscii(lower) ? lower : withoutMarks(lower);
    boolean plural = folded.length() > 3 && folded.endsWith("s") && !folded.endsWith("ss");
    return plural ? folded.substring(0, folded.length() - 1) : folded;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c == 'ı' ? 'i' : c == 'ə' ? 'e' : c);
      }
    }
    return out.toString();
  }
}
