package org.lectern.link;

import java.util.Arrays;

/** A sparse vector of length 1: the weights of terms, in ascending order of the terms' numbers. */
final class Vector {
  private final int[] terms;
  private final double[] weights;

  private Vector(int[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** The vector with these weights, brought to length 1 if it has any. */
  static Vector of(int[] terms, double[] weights) {
    double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
    double[] unit = length == 0 ? weights : Arrays.stream(weights).map(w -> w / length).toArray();
    return new Vector(terms, unit);
  }

  int size() {
    return terms.length;
  }

  int term(int at) {
    return terms[at];
  }

  double weight(int at) {
    return weights[at];
  }

  /** The cosine of the angle between the two. */
  double cosine(Vector other) {
    double sum = 0;
    int here = 0;
    int there = 0;
    while (here < terms.length && there < other.terms.length) {
      int order = Integer.compare(terms[here], other.terms[there]);
      sum += order == 0 ? weights[here] * other.weights[there] : 0;
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    return Math.min(1, sum);
  }
}
