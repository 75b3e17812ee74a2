package org.lectern.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Grows boosted trees on rows of features by gradients of the logistic loss over histograms, as
 * XGBoost does (Chen and Guestrin, 2016). Same rows, same seed, same trees.
 */
final class ForestGrower {
  /**
   * How trees are grown.
   *
   * @param trees how many
   * @param leaves how many leaves each has at most
   * @param rate how much of what a leaf would say it says
   */
  record Settings(int trees, int leaves, double rate) {
    /** Few and quick ones, for text dumps: by cross-validation more do no better. */
    static final Settings FEW = new Settings(110, 10, 0.11);

    /** For pages with markup, of which more is known. */
    static final Settings MANY = new Settings(220, 12, 0.06);
  }

  private static final double LEAST_WEIGHT = 3;
  private static final double LAMBDA = 3;
  private static final double ROWS = 0.6;
  private static final double COLUMNS = 0.3;
  private static final long SEED = 7;
  private static final int BINS = 64;

  private final float[] x;
  private final int width;
  private final int n;
  private final float[] y;
  private final float[] w;
  private final Settings settings;
  private final byte[][] bins;
  private final float[][] cuts;

  ForestGrower(float[] x, int width, float[] y, float[] w, Settings settings) {
    this.x = x;
    this.width = width;
    this.n = y.length;
    this.y = y;
    this.w = w;
    this.settings = settings;
    this.bins = new byte[width][n];
    this.cuts = new float[width][];
    for (int f = 0; f < width; f++) {
      bin(f);
    }
  }

  private void bin(int f) {
    float[] sorted = new float[n];
    for (int i = 0; i < n; i++) {
      sorted[i] = x[i * width + f];
    }
    Arrays.sort(sorted);
    List<Float> list = new ArrayList<>();
    int distinct = 1;
    for (int i = 1; i < n; i++) {
      distinct += sorted[i] != sorted[i - 1] ? 1 : 0;
    }
    if (distinct <= BINS) {
      for (int i = 1; i < n; i++) {
        if (sorted[i] != sorted[i - 1]) {
          list.add((sorted[i] + sorted[i - 1]) / 2);
        }
      }
    } else {
      for (int b = 1; b < BINS; b++) {
        float cut = sorted[(int) ((long) n * b / BINS)];
        if (cut < sorted[n - 1] && (list.isEmpty() || cut > list.get(list.size() - 1))) {
          list.add(cut);
        }
      }
    }
    float[] c = new float[list.size()];
    for (int i = 0; i < c.length; i++) {
      c[i] = list.get(i);
    }
    cuts[f] = c;
    for (int i = 0; i < n; i++) {
      int at = Arrays.binarySearch(c, x[i * width + f]);
      bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
    }
  }

  private static final class Node {
    int start;
    int end;
    double g;
    double h;
    int feature = -1;
    int bin;
    double gain;
    Node left;
    Node right;
  }

  Forest grow() {
    double[] score = new double[n];
    double pos = 0;
    double all = 0;
    for (int i = 0; i < n; i++) {
      pos += w[i] * y[i];
      all += w[i];
    }
    double base = Math.log((pos + 1) / (all - pos + 1));
    Arrays.fill(score, base);
    float[] g = new float[n];
    float[] h = new float[n];
    Random random = new Random(SEED);
    List<Integer> roots = new ArrayList<>();
    List<Short> features = new ArrayList<>();
    List<Float> numbers = new ArrayList<>();
    List<Short> children = new ArrayList<>();
    int[] rows = new int[n];
    for (int t = 0; t < settings.trees(); t++) {
      int m = 0;
      for (int i = 0; i < n; i++) {
        double p = 1 / (1 + Math.exp(-score[i]));
        g[i] = (float) (w[i] * (p - y[i]));
        h[i] = (float) (w[i] * Math.max(1e-6, p * (1 - p)));
        if (w[i] > 0 && random.nextDouble() < ROWS) {
          rows[m++] = i;
        }
      }
      boolean[] use = new boolean[width];
      for (int f = 0; f < width; f++) {
        use[f] = random.nextDouble() < COLUMNS;
      }
      Node root = tree(Arrays.copyOf(rows, m), g, h, use);
      int first = features.size();
      roots.add(first);
      write(root, features, numbers, children);
      int last = features.size();
      Forest one =
          forest(
              0,
              List.of(0),
              features.subList(first, last),
              numbers.subList(first, last),
              children.subList(first, last));
      for (int i = 0; i < n; i++) {
        score[i] += one.logOdds(x, i * width, new int[1]);
      }
    }
    return forest((float) base, roots, features, numbers, children);
  }

  private static Forest forest(
      float base,
      List<Integer> roots,
      List<Short> features,
      List<Float> numbers,
      List<Short> children) {
    int k = features.size();
    short[] f = new short[k];
    float[] v = new float[k];
    short[] c = new short[k];
    for (int i = 0; i < k; i++) {
      f[i] = features.get(i);
      v[i] = numbers.get(i);
      c[i] = children.get(i);
    }
    return new Forest(base, roots.stream().mapToInt(Integer::intValue).toArray(), f, v, c);
  }

  /** Breadth first, siblings beside each other. */
  private void write(Node root, List<Short> features, List<Float> numbers, List<Short> children) {
    List<Node> queue = new ArrayList<>();
    queue.add(root);
    int first = features.size();
    for (int i = 0; i < queue.size(); i++) {
      Node node = queue.get(i);
      features.add((short) (node.left == null ? -1 : node.feature));
      numbers.add(
          node.left == null
              ? (float) (-settings.rate() * node.g / (node.h + LAMBDA))
              : cuts[node.feature][node.bin]);
      children.add((short) (node.left == null ? 0 : queue.size() - i));
      if (node.left != null) {
        queue.add(node.left);
        queue.add(node.right);
      }
    }
    assert features.size() - first == queue.size();
  }

  private Node tree(int[] rows, float[] g, float[] h, boolean[] use) {
    Node root = new Node();
    root.end = rows.length;
    for (int row : rows) {
      root.g += g[row];
      root.h += h[row];
    }
    split(root, rows, g, h, use);
    List<Node> leaves = new ArrayList<>();
    leaves.add(root);
    while (leaves.size() < settings.leaves()) {
      Node best = null;
      for (Node leaf : leaves) {
        best = leaf.feature >= 0 && (best == null || leaf.gain > best.gain) ? leaf : best;
      }
      if (best == null) {
        break;
      }
      part(best, rows, g, h);
      leaves.remove(best);
      leaves.add(best.left);
      leaves.add(best.right);
      split(best.left, rows, g, h, use);
      split(best.right, rows, g, h, use);
    }
    return root;
  }

  private void part(Node node, int[] rows, float[] g, float[] h) {
    int[] right = new int[node.end - node.start];
    int l = node.start;
    int r = 0;
    node.left = new Node();
    node.right = new Node();
    for (int i = node.start; i < node.end; i++) {
      int row = rows[i];
      if (bins[node.feature][row] <= node.bin) {
        rows[l++] = row;
        node.left.g += g[row];
        node.left.h += h[row];
      } else {
        right[r++] = row;
        node.right.g += g[row];
        node.right.h += h[row];
      }
    }
    System.arraycopy(right, 0, rows, l, r);
    node.left.start = node.start;
    node.left.end = l;
    node.right.start = l;
    node.right.end = node.end;
  }

  private void split(Node node, int[] rows, float[] g, float[] h, boolean[] use) {
    double parent = node.g * node.g / (node.h + LAMBDA);
    double[] hg = new double[BINS + 1];
    double[] hh = new double[BINS + 1];
    for (int f = 0; f < width; f++) {
      if (!use[f] || cuts[f].length == 0) {
        continue;
      }
      Arrays.fill(hg, 0);
      Arrays.fill(hh, 0);
      byte[] b = bins[f];
      for (int i = node.start; i < node.end; i++) {
        int row = rows[i];
        hg[b[row]] += g[row];
        hh[b[row]] += h[row];
      }
      double lg = 0;
      double lh = 0;
      for (int c = 0; c < cuts[f].length; c++) {
        lg += hg[c];
        lh += hh[c];
        double rg = node.g - lg;
        double rh = node.h - lh;
        if (lh < LEAST_WEIGHT || rh < LEAST_WEIGHT) {
          continue;
        }
        double gain = lg * lg / (lh + LAMBDA) + rg * rg / (rh + LAMBDA) - parent;
        if (gain > node.gain + 1e-9) {
          node.gain = gain;
          node.feature = f;
          node.bin = c;
        }
      }
    }
  }
}
