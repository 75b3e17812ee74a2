package org.lectern.clean;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Boosted decision trees that weigh the features of a block: the sum of what the trees say is the
 * logarithm of the odds that the block is text (Friedman, Greedy function approximation: a gradient
 * boosting machine, 2001).
 *
 * <p>Trees are not walked one by one, as processors guess wrong at every other node. All nodes that
 * look at a feature are asked in order of their thresholds; each that sends the row to the right
 * rules out the leaves on its left; the first leaf left of each tree speaks (Lucchese and others,
 * QuickScorer, SIGIR 2015).
 */
final class Forest {
  private static final int MOST_LEAVES = 32;

  private final float base;
  private final int[] roots;
  private final short[] features;
  private final float[] numbers;
  private final short[] children;

  /** Where the nodes begin that look at a feature, in order of their thresholds. */
  private final int[] firsts;

  private final float[] thresholds;
  private final int[] trees;

  /** The leaves that stay possible where a row goes right at a node, a bit each. */
  private final int[] right;

  /** What the leaves say, from left to right, 32 places a tree. */
  private final float[] leaves;

  /**
   * Takes the trees node by node, breadth first.
   *
   * @param base what is said of every block
   * @param roots the index of the first node of each tree
   * @param features the column that a node looks at, or -1 for a leaf
   * @param numbers what a leaf says; at other nodes a row goes left where its value is at most this
   * @param children how many nodes after a node its left child stands; the right one follows it
   * @throws IllegalArgumentException if a tree has more than 32 leaves
   */
  Forest(float base, int[] roots, short[] features, float[] numbers, short[] children) {
    this.base = base;
    this.roots = roots;
    this.features = features;
    this.numbers = numbers;
    this.children = children;
    this.leaves = new float[roots.length * MOST_LEAVES];
    int[] lefts = new int[features.length];
    int[] of = new int[features.length];
    for (int tree = 0; tree < roots.length; tree++) {
      leaves(tree, roots[tree], 0, lefts, of);
    }
    int[] order = byThreshold();
    this.thresholds = new float[order.length];
    this.trees = new int[order.length];
    this.right = new int[order.length];
    int columns = order.length == 0 ? 0 : features[order[order.length - 1]] + 1;
    this.firsts = new int[columns + 1];
    for (int i = 0; i < order.length; i++) {
      int node = order[i];
      thresholds[i] = numbers[node];
      trees[i] = of[node];
      right[i] = ~lefts[node];
      firsts[features[node] + 1] = i + 1;
    }
    for (int i = 1; i <= columns; i++) {
      firsts[i] = Math.max(firsts[i], firsts[i - 1]);
    }
  }

  /**
   * Numbers the leaves of a tree from left to right, and marks for each node those on its left.
   *
   * @return the number of the leaf after the last one under the node
   */
  private int leaves(int tree, int node, int first, int[] lefts, int[] of) {
    of[node] = tree;
    if (features[node] < 0) {
      if (first >= MOST_LEAVES) {
        throw new IllegalArgumentException("a tree has more than " + MOST_LEAVES + " leaves");
      }
      leaves[tree * MOST_LEAVES + first] = numbers[node];
      return first + 1;
    }
    int left = node + children[node];
    int middle = leaves(tree, left, first, lefts, of);
    lefts[node] = (int) ((1L << middle) - (1L << first));
    return leaves(tree, left + 1, middle, lefts, of);
  }

  /** The nodes that are no leaves, by their feature, then by their threshold. */
  private int[] byThreshold() {
    Integer[] nodes = new Integer[features.length];
    int inner = 0;
    for (int node = 0; node < features.length; node++) {
      if (features[node] >= 0) {
        nodes[inner++] = node;
      }
    }
    Arrays.sort(
        nodes,
        0,
        inner,
        (a, b) ->
            features[a] != features[b]
                ? Integer.compare(features[a], features[b])
                : Float.compare(numbers[a], numbers[b]));
    int[] order = new int[inner];
    for (int i = 0; i < inner; i++) {
      order[i] = nodes[i];
    }
    return order;
  }

  /** The logarithms of the odds that rows of a table are text; 0 for those not asked for. */
  double[] logOdds(Features table, IntPredicate asked) {
    double[] odds = new double[table.rows()];
    int[] possible = new int[roots.length];
    for (int row = 0; row < odds.length; row++) {
      if (asked.test(row)) {
        odds[row] = logOdds(table.values(), row * table.width(), possible);
      }
    }
    return odds;
  }

  /** The same for a row that begins at an index; takes room for a number a tree. */
  double logOdds(float[] rows, int start, int[] possible) {
    Arrays.fill(possible, -1);
    for (int column = 0; column + 1 < firsts.length; column++) {
      float value = rows[start + column];
      int end = firsts[column + 1];
      for (int i = firsts[column]; i < end && value > thresholds[i]; i++) {
        possible[trees[i]] &= right[i];
      }
    }
    double sum = base;
    for (int tree = 0; tree < possible.length; tree++) {
      sum += leaves[tree * MOST_LEAVES + Integer.numberOfTrailingZeros(possible[tree])];
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
