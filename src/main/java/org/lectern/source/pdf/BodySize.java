package org.lectern.source.pdf;

import java.util.Map;
import java.util.TreeMap;

/** Finds the size of the running text's type: the one that most letters have. */
final class BodySize {
  private final Map<Long, Integer> letters = new TreeMap<>();

  /** Counts the letters of a page. */
  void see(Sheet sheet) {
    for (Word word : sheet.words()) {
      letters.merge(Math.round(word.size() * 4), word.text().length(), Integer::sum);
    }
  }

  /** The size in points; 0 where nothing was seen. */
  double points() {
    long best = 0;
    int most = 0;
    for (Map.Entry<Long, Integer> size : letters.entrySet()) {
      if (size.getValue() > most) {
        most = size.getValue();
        best = size.getKey();
      }
    }
    return best / 4.0;
  }
}
