package org.lectern.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How close the documents of a corpus are. Each document's vector is widened by those of its
 * nearest neighbours, so that two texts on one affair meet even where they use other words: the
 * idea of pseudo-relevance feedback (Rocchio 1971). Only documents that share a term which few have
 * are compared, so the work grows with the collection and not with its square.
 */
final class Closeness {
  /** So many documents are looked at for each. */
  private static final int CANDIDATES = 60;

  /** At most so many neighbours widen a document. */
  private static final int NEIGHBOURS = 10;

  /** How much they add to it. */
  private static final double SHARE = 1.5;

  /** Documents farther apart are no neighbours. */
  private static final double LEAST = 0.1;

  /** A term that more documents have, and a tenth of the collection, finds no candidates. */
  private static final int COMMON = 50;

  private final Corpus corpus;
  private final List<List<Neighbour>> neighbours;
  private final List<Vector> wide;

  Closeness(Corpus corpus) {
    this.corpus = corpus;
    int[][] postings = postings();
    this.neighbours =
        IntStream.range(0, corpus.size()).mapToObj(at -> neighbours(at, postings)).toList();
    this.wide = IntStream.range(0, corpus.size()).mapToObj(this::widened).toList();
  }

  /** A document near another, and how near. */
  record Neighbour(int document, double cosine) {}

  /** The documents that are near a document, the nearest first. */
  List<Neighbour> near(int document) {
    return neighbours.get(document).stream()
        .map(near -> new Neighbour(near.document(), between(document, near.document())))
        .sorted(BY_COSINE)
        .toList();
  }

  private static final Comparator<Neighbour> BY_COSINE =
      Comparator.comparingDouble(Neighbour::cosine)
          .reversed()
          .thenComparingInt(Neighbour::document);

  /** How close two documents are, from 0 to 1. */
  double between(int one, int other) {
    return wide.get(one).cosine(wide.get(other));
  }

  private int[][] postings() {
    int[][] postings = new int[corpus.terms()][];
    int[] filled = new int[corpus.terms()];
    int most = Math.max(COMMON, corpus.size() / 10);
    for (int document = 0; document < corpus.size(); document++) {
      Vector vector = corpus.digests().get(document).vector();
      for (int i = 0; i < vector.size(); i++) {
        int term = vector.term(i);
        int with = corpus.documentsWith(term);
        if (with > 1 && with <= most) {
          postings[term] = postings[term] == null ? new int[with] : postings[term];
          postings[term][filled[term]++] = document;
        }
      }
    }
    return postings;
  }

  private List<Neighbour> neighbours(int document, int[][] postings) {
    Vector vector = corpus.digests().get(document).vector();
    TreeMap<Integer, Double> sums = new TreeMap<>();
    for (int i = 0; i < vector.size(); i++) {
      int[] documents = postings[vector.term(i)];
      for (int other : documents == null ? new int[0] : documents) {
        sums.merge(other, vector.weight(i) / documents.length, Double::sum);
      }
    }
    sums.remove(document);
    return sums.entrySet().stream()
        .map(sum -> new Neighbour(sum.getKey(), sum.getValue()))
        .sorted(BY_COSINE)
        .limit(CANDIDATES)
        .map(near -> new Neighbour(near.document(), cosine(document, near.document())))
        .sorted(BY_COSINE)
        .toList();
  }

  private double cosine(int one, int other) {
    return corpus.digests().get(one).vector().cosine(corpus.digests().get(other).vector());
  }

  private Vector widened(int document) {
    TreeMap<Integer, Double> weights = new TreeMap<>();
    add(weights, corpus.digests().get(document).vector(), 1);
    int most = Math.min(NEIGHBOURS, Math.max(0, (corpus.size() - 1) / 4));
    for (Neighbour near :
        new ArrayList<>(neighbours.get(document))
            .subList(0, Math.min(most, neighbours.get(document).size()))) {
      if (near.cosine() >= LEAST) {
        add(weights, corpus.digests().get(near.document()).vector(), SHARE * near.cosine());
      }
    }
    int[] terms = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] sums = weights.values().stream().mapToDouble(Double::doubleValue).toArray();
    return Vector.of(terms, sums);
  }

  private static void add(TreeMap<Integer, Double> weights, Vector vector, double share) {
    for (int i = 0; i < vector.size(); i++) {
      weights.merge(vector.term(i), share * vector.weight(i), Double::sum);
    }
  }
}
