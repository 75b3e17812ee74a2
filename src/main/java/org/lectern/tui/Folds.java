package org.lectern.tui;

import java.util.Set;
import java.util.TreeSet;

/** Shows all removed lines of a document in place, or folds them again. */
final class Folds {
  private Folds() {}

  static State allRemoved(State state, Outline outline, TextState text) {
    Set<Integer> removed = new TreeSet<>();
    for (int b = 0; b < outline.blocks().size(); b++) {
      if (outline.blocks().get(b).kind() == Block.Kind.REMOVED) {
        removed.add(b);
      }
    }
    if (removed.isEmpty()) {
      return state.saying("nothing was removed from this document");
    }
    Set<Integer> unfolded = new TreeSet<>(text.unfolded());
    if (unfolded.containsAll(removed)) {
      unfolded.removeAll(removed);
      return state.with(text.withUnfolded(unfolded)).saying("removed lines are folded");
    }
    unfolded.addAll(removed);
    int lines = removed.stream().mapToInt(b -> outline.blocks().get(b).lines().size()).sum();
    String shown = Words.count(lines, "removed line") + (lines == 1 ? " is" : " are") + " shown";
    return state.with(text.withUnfolded(unfolded)).saying(shown + ", each with - before it");
  }
}
