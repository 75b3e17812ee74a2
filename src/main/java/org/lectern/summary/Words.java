package org.lectern.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.document.WordFile;

/** The words of a sentence that tell what it is about. */
final class Words {
  private static final Set<String> STOP =
      WordFile.lines(Words.class, "stopwords.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private Words() {}

  /** The words in lower case without stop words, possessive endings and single letters. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isInside(text, i, from);
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        add(words, text.substring(from, i));
        from = -1;
      }
    }
    return words;
  }

  /** How many words a text has, stop words included. */
  static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean begins =
          !Character.isWhitespace(text.charAt(i))
              && (i == 0 || Character.isWhitespace(text.charAt(i - 1)));
      count += begins ? 1 : 0;
    }
    return count;
  }

  private static boolean isInside(String text, int i, int from) {
    char c = text.charAt(i);
    boolean apostrophe = (c == '\'' || c == '’') && from >= 0 && i + 1 < text.length();
    return Character.isLetterOrDigit(c)
        || (apostrophe && Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private static void add(List<String> words, String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    if (bare.length() > 1 && !STOP.contains(lower) && !STOP.contains(bare)) {
      words.add(bare);
    }
  }
}
