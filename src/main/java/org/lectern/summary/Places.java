package org.lectern.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.document.Extract;

/** Where facts stand, by passage and in order, so that each sentence finds its own. */
final class Places {
  private final Map<Integer, List<Extract>> byPassage = new HashMap<>();

  Places(Stream<Extract> extracts) {
    extracts
        .sorted(Comparator.comparingInt(Extract::from))
        .forEach(e -> byPassage.computeIfAbsent(e.passage(), p -> new ArrayList<>()).add(e));
  }

  /** How many stand wholly in a sentence. */
  int in(Extract sentence) {
    List<Extract> facts = byPassage.getOrDefault(sentence.passage(), List.of());
    int count = 0;
    for (int i = first(facts, sentence.from());
        i < facts.size() && facts.get(i).from() < sentence.to();
        i++) {
      count += sentence.covers(facts.get(i)) ? 1 : 0;
    }
    return count;
  }

  private static int first(List<Extract> facts, int from) {
    int low = 0;
    int high = facts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (facts.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
