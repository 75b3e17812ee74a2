package org.lectern.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small services for sentences. */
final class Words {
  private Words() {}

  /** "a", "a or b", "a, b or c". */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** The word of a list that somebody who typed {@code typed} most likely meant. */
  static Optional<String> closest(String typed, List<String> known) {
    String word = typed.toLowerCase(Locale.ROOT);
    String best = "";
    int least = Math.min(3, word.length());
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least) {
        best = candidate;
        least = distance;
      }
    }
    return Optional.of(best).filter(found -> !found.isEmpty());
  }

  /** How many letters must be put, taken or changed to make one word of another (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
