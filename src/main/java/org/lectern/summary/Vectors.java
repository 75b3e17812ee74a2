package org.lectern.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Weighs the words of sentences by how often they stand in them and in how few others. */
final class Vectors {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> frequency = new ArrayList<>();
  private final List<Vector> vectors = new ArrayList<>();

  /** The vectors of texts, each a list of words. */
  Vectors(List<List<String>> texts) {
    List<Map<Integer, Integer>> counts = texts.stream().map(this::count).toList();
    counts.forEach(c -> vectors.add(vector(c, texts.size())));
  }

  Vector get(int text) {
    return vectors.get(text);
  }

  /** How well each text stands for all of them: its cosine with their sum, the best being 1. */
  double[] centrality() {
    double[] sum = new double[frequency.size()];
    vectors.forEach(v -> v.addTo(sum));
    double[] result = vectors.stream().mapToDouble(v -> v.dot(sum)).toArray();
    double best = 0;
    for (double value : result) {
      best = Math.max(best, value);
    }
    for (int i = 0; i < result.length; i++) {
      result[i] = best == 0 ? 0 : result[i] / best;
    }
    return result;
  }

  private Map<Integer, Integer> count(List<String> words) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (String word : words) {
      counts.merge(number(word), 1, Integer::sum);
    }
    counts.keySet().forEach(n -> frequency.set(n, frequency.get(n) + 1));
    return counts;
  }

  private int number(String word) {
    return numbers.computeIfAbsent(
        word,
        w -> {
          frequency.add(0);
          return frequency.size() - 1;
        });
  }

  private Vector vector(Map<Integer, Integer> counts, int texts) {
    int[] words = new int[counts.size()];
    double[] weights = new double[words.length];
    int i = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      words[i] = count.getKey();
      double rarity = Math.log(1 + texts / (frequency.get(count.getKey()) + 1.0));
      weights[i++] = (1 + Math.log(count.getValue())) * rarity;
    }
    return new Vector(words, weights);
  }
}
