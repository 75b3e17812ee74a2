package org.lectern.clean;

import java.io.DataOutput;
import java.io.IOException;

/**
 * Boosted decision trees that weigh the features of a block: the sum of what the trees say is the
 * logarithm of the odds that the block is text (Friedman, Greedy function approximation: a gradient
 * boosting machine, 2001).
 */
final class Forest {
  private final float base;
  private final int[] roots;
  private final short[] features;
  private final float[] numbers;
  private final short[] children;

  /**
   * Takes the trees node by node, breadth first.
   *
   * @param base what is said of every block
   * @param roots the index of the first node of each tree
   * @param features the column that a node looks at, or -1 for a leaf
   * @param numbers what a leaf says; at other nodes a row goes left where its value is at most this
   * @param children how many nodes after a node its left child stands; the right one follows it
   */
  Forest(float base, int[] roots, short[] features, float[] numbers, short[] children) {
    this.base = base;
    this.roots = roots;
    this.features = features;
    this.numbers = numbers;
    this.children = children;
  }

  /** The logarithm of the odds that a row of a table is text. */
  double logOdds(Features table, int row) {
    return logOdds(table.values(), row * table.width());
  }

  /** The same for a row that begins at an index. */
  double logOdds(float[] rows, int start) {
    double sum = base;
    for (int root : roots) {
      int node = root;
      int feature = features[node];
      while (feature >= 0) {
        node += children[node] + (rows[start + feature] <= numbers[node] ? 0 : 1);
        feature = features[node];
      }
      sum += numbers[node];
    }
    return sum;
  }

  /** Writes the trees as {@link ForestFile} reads them. */
  void write(DataOutput out) throws IOException {
    out.writeFloat(base);
    out.writeInt(roots.length);
    out.writeInt(features.length);
    for (int tree = 0; tree < roots.length; tree++) {
      int end = tree + 1 < roots.length ? roots[tree + 1] : features.length;
      out.writeShort(end - roots[tree]);
      for (int node = roots[tree]; node < end; node++) {
        out.writeShort(features[node]);
        out.writeFloat(numbers[node]);
      }
    }
  }
}
