package org.lectern.link;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lectern.document.Extract;

/**
 * A sentence as the linker sees it. Two units are equal only if they are one.
 *
 * @param index its place among the units of its document, from 0
 * @param extract the sentence
 * @param aside whether it belongs to the document but not to its story
 * @param words its words, those that tell nothing included
 * @param phrases the pairs of telling words that stand side by side in it
 * @param terms the numbers of its telling terms in ascending order
 * @param mass the sum of their weights
 */
record Unit(
    int index,
    Extract extract,
    boolean aside,
    List<Words.Word> words,
    Set<String> phrases,
    int[] terms,
    double mass) {

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }

  /** The terms that both have. */
  int[] shared(Unit other) {
    int[] shared = new int[Math.min(terms.length, other.terms.length)];
    int count = 0;
    int there = 0;
    for (int term : terms) {
      while (there < other.terms.length && other.terms[there] < term) {
        there++;
      }
      if (there < other.terms.length && other.terms[there] == term) {
        shared[count++] = term;
      }
    }
    return Arrays.copyOf(shared, count);
  }
}
