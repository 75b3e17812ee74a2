package org.lectern.summary;

import java.util.Arrays;

/** A sparse vector of unit length over numbered words; the empty one has length 0. */
final class Vector {
  private final int[] words;
  private final double[] weights;

  /** Takes word numbers in rising order with their weights, and scales the weights. */
  Vector(int[] words, double[] weights) {
    this.words = words.clone();
    double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
    this.weights = Arrays.stream(weights).map(w -> length == 0 ? 0 : w / length).toArray();
  }

  /** The cosine of the angle between two vectors, 0 to 1. */
  double cosine(Vector other) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < words.length; i++) {
      while (j < other.words.length && other.words[j] < words[i]) {
        j++;
      }
      if (j < other.words.length && other.words[j] == words[i]) {
        sum += weights[i] * other.weights[j];
      }
    }
    return sum;
  }

  /** The share of the words of the shorter one that stand in the other, 0 to 1. */
  double shared(Vector other) {
    int common = 0;
    int j = 0;
    for (int word : words) {
      while (j < other.words.length && other.words[j] < word) {
        j++;
      }
      common += j < other.words.length && other.words[j] == word ? 1 : 0;
    }
    return common / (double) Math.max(1, Math.min(words.length, other.words.length));
  }

  /** Adds the vector to a sum over all words. */
  void addTo(double[] sum) {
    for (int i = 0; i < words.length; i++) {
      sum[words[i]] += weights[i];
    }
  }

  /** The product with a full vector. */
  double dot(double[] full) {
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      sum += weights[i] * full[words[i]];
    }
    return sum;
  }
}
