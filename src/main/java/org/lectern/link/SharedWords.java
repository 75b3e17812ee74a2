package org.lectern.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What two sentences share, in the words of the first. */
final class SharedWords {
  private static final int MOST = 5;

  private SharedWords() {}

  /** The weightiest shared words as the sentence prints them, words side by side together. */
  static String of(Match match, Corpus corpus) {
    Set<Integer> weighty =
        Arrays.stream(match.shared())
            .boxed()
            .sorted(Comparator.comparingDouble(corpus::weightInSentence).reversed())
            .limit(MOST)
            .collect(Collectors.toSet());
    List<String> runs = new ArrayList<>();
    Set<Integer> said = new LinkedHashSet<>();
    int end = -1;
    for (Words.Word word : match.here().words()) {
      int number = word.tells() ? corpus.number(word) : -1;
      if (weighty.contains(number) && said.add(number)) {
        String text = word.text();
        boolean goesOn = word.from() == end + 1 && !runs.isEmpty();
        if (goesOn) {
          runs.set(runs.size() - 1, runs.get(runs.size() - 1) + " " + text);
        } else {
          runs.add(text);
        }
        end = word.to();
      }
    }
    return String.join(", ", runs);
  }

  /** How many shared words are no names: they stand without a capital. */
  static long plain(Match match, Corpus corpus) {
    return plainWords(match, corpus).size();
  }

  /** Whether two of these stand side by side in both sentences: "recent clashes". */
  static boolean isPhrase(Match match, Corpus corpus) {
    Set<String> plain = plainWords(match, corpus);
    Set<String> here = match.here().phrases();
    return match.there().phrases().stream()
        .filter(here::contains)
        .anyMatch(phrase -> plain.containsAll(List.of(phrase.split(" ", -1))));
  }

  private static Set<String> plainWords(Match match, Corpus corpus) {
    return match.here().words().stream()
        .filter(word -> word.tells() && !word.isCapital() && !word.isNumber())
        .filter(word -> Arrays.binarySearch(match.shared(), corpus.number(word)) >= 0)
        .map(Words.Word::stem)
        .collect(Collectors.toSet());
  }
}
