package org.lectern.library;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.date.When;

/**
 * Ranks the entries of a timeline. A time weighs more the more documents and sentences tell of it,
 * and the more exactly it is told; among the sentences on one time those come first whose words the
 * others share.
 */
final class Weights {
  private Weights() {}

  /** The entries, weightiest time first; entries on the same time stand together. */
  static List<TimelineEntry> sorted(List<TimelineEntry> timeline) {
    Map<String, List<TimelineEntry>> byTime = new LinkedHashMap<>();
    for (TimelineEntry entry : timeline) {
      byTime.computeIfAbsent(entry.time().when().timex(), t -> new ArrayList<>()).add(entry);
    }
    List<List<TimelineEntry>> times = new ArrayList<>(byTime.values());
    times.sort(Comparator.comparingDouble(Weights::weight).reversed());
    List<TimelineEntry> sorted = new ArrayList<>();
    times.forEach(time -> sorted.addAll(bySharedWords(time)));
    return List.copyOf(sorted);
  }

  private static double weight(List<TimelineEntry> time) {
    Set<String> documents = new HashSet<>();
    time.forEach(entry -> documents.add(entry.document()));
    double told = documents.size() + Math.log(1 + time.size());
    return told / (1 + Math.log(days(time.get(0).time().when())));
  }

  /** How many days a time may mean; one whose year is not told weighs like one of a month. */
  private static double days(When when) {
    if (when.earliest().isEmpty() || when.latest().isEmpty()) {
      return 31;
    }
    return 1.0 + ChronoUnit.DAYS.between(when.earliest().get(), when.latest().get());
  }

  private static List<TimelineEntry> bySharedWords(List<TimelineEntry> time) {
    Map<String, Integer> sentencesWith = new HashMap<>();
    for (TimelineEntry entry : time) {
      words(entry).forEach(word -> sentencesWith.merge(word, 1, Integer::sum));
    }
    IdentityHashMap<TimelineEntry, Double> shares = new IdentityHashMap<>();
    time.forEach(entry -> shares.put(entry, share(words(entry), sentencesWith)));
    List<TimelineEntry> sorted = new ArrayList<>(time);
    sorted.sort(
        Comparator.comparingDouble((TimelineEntry e) -> shares.getOrDefault(e, 0.0)).reversed());
    return sorted;
  }

  private static double share(Set<String> words, Map<String, Integer> sentencesWith) {
    double shared = 0;
    for (String word : words) {
      shared += sentencesWith.getOrDefault(word, 1) - 1;
    }
    return shared / (10 + words.size());
  }

  /** The words that carry meaning: those of more than three letters. */
  private static Set<String> words(TimelineEntry entry) {
    Set<String> words = new HashSet<>(Query.words(entry.sentence().text()));
    words.removeIf(word -> word.length() < 4);
    return words;
  }
}
