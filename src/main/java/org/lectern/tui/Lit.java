package org.lectern.tui;

import java.util.List;
import java.util.Optional;

/** How many places are lit. */
final class Lit {
  /** In a search over more documents than this the number over all is not counted. */
  private static final int MOST_DOCUMENTS = 500;

  private final Spots spots;

  Lit(Spots spots) {
    this.spots = spots;
  }

  /** The lit places of a document. */
  List<Spot> spots(State state, Paper paper) {
    return state.light().map(light -> spots.of(state.shelf(), paper, light)).orElse(List.of());
  }

  /** How many places are lit in a document. */
  int count(State state, Paper paper) {
    return spots(state, paper).size();
  }

  /** How many places are lit in all documents, where that is soon counted. */
  Optional<Integer> all(State state) {
    if (state.light().isEmpty() || state.shelf().papers().size() > MOST_DOCUMENTS) {
      return Optional.empty();
    }
    return Optional.of(state.shelf().papers().stream().mapToInt(p -> count(state, p)).sum());
  }

  /** Which of the lit places the cursor is on, counted from 1; 0 where it is on none. */
  int at(State state) {
    Optional<Outline> outline = state.paper().flatMap(Paper::outline);
    if (outline.isEmpty()) {
      return 0;
    }
    Anchor cursor = Texts.position(state).cursor();
    List<Spot> places = spots(state, state.paper().get());
    for (int i = 0; i < places.size(); i++) {
      if (outline.get().anchor(places.get(i).passage(), places.get(i).from()).equals(cursor)) {
        return i + 1;
      }
    }
    return 0;
  }
}
