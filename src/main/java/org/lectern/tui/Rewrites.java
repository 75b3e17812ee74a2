package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.link.CrossReference;
import org.lectern.link.Reason;

/**
 * The documents with rewrites of one story under the first of them. They are folded into one line
 * unless the story is chosen.
 *
 * @param order the indexes of the documents as they are listed
 * @param firsts the index of the first document of the story, by the index of each rewrite
 */
record Rewrites(List<Integer> order, Map<Integer, Integer> firsts) {
  /** Documents that share a passage and are closer than this tell one story. */
  private static final double CLOSE = 0.5;

  static Rewrites of(Shelf shelf) {
    Map<Integer, Integer> firsts = new TreeMap<>();
    Map<Integer, List<Integer>> stories = new TreeMap<>();
    for (int i = 0; i < shelf.papers().size(); i++) {
      int first = first(shelf, i, firsts);
      if (first < i) {
        firsts.put(i, first);
      }
      stories.computeIfAbsent(first, k -> new ArrayList<>()).add(i);
    }
    return new Rewrites(stories.values().stream().flatMap(List::stream).toList(), firsts);
  }

  private static int first(Shelf shelf, int document, Map<Integer, Integer> firsts) {
    int first = document;
    for (CrossReference reference : shelf.known().from(shelf.papers().get(document).id())) {
      int other = shelf.indexOf(reference.other());
      if (other >= 0 && other < document && isRewrite(reference)) {
        first = Math.min(first, firsts.getOrDefault(other, other));
      }
    }
    return first;
  }

  private static boolean isRewrite(CrossReference reference) {
    return reference.score() >= CLOSE
        && reference.reasons().stream().anyMatch(r -> r.kind() == Reason.Kind.DUPLICATE);
  }

  /** The first document of the story that a document tells. */
  int first(int document) {
    return firsts.getOrDefault(document, document);
  }

  /** How many rewrites a story has. */
  int rewrites(int first) {
    return (int) firsts.values().stream().filter(f -> f == first).count();
  }

  /**
   * What the list shows while a document is chosen: an index, or {@code -1 - index} for the line
   * that stands for the rewrites of that document.
   */
  List<Integer> rows(int chosen) {
    if (firsts.isEmpty()) {
      return order;
    }
    List<Integer> rows = new ArrayList<>();
    for (int document : order) {
      if (!firsts.containsKey(document)) {
        rows.add(document);
        if (rewrites(document) > 0 && first(chosen) != document) {
          rows.add(-1 - document);
        }
      } else if (first(chosen) == first(document)) {
        rows.add(document);
      }
    }
    return rows;
  }
}
