package org.lectern.tui;

import java.util.List;
import java.util.Optional;

/** Lights things in every document, and goes from one lit place to the next. */
final class Lighting {
  private final Texts texts;
  private final Spots spots;
  private final Opening opening;

  Lighting(Texts texts, Spots spots, Opening opening) {
    this.texts = texts;
    this.spots = spots;
    this.opening = opening;
  }

  /** Lights something; where it is lit already, goes to its next place. */
  Step light(State state, Light light) {
    if (state.light().equals(Optional.of(light))) {
      return next(state, 1);
    }
    State lit = state.withLight(Optional.of(light));
    return Step.to(state.view().main() == Pane.TEXT ? inSight(lit) : lit);
  }

  /** The cursor on the first lit place from its own on, else on the first of the document. */
  private State inSight(State state) {
    List<Anchor> places = places(state);
    Anchor cursor = Texts.position(state).cursor();
    return places.stream()
        .filter(place -> place.compareTo(rowStart(state, cursor)) >= 0)
        .findFirst()
        .or(() -> places.stream().findFirst())
        .map(place -> texts.to(state, place))
        .orElse(state);
  }

  private Anchor rowStart(State state, Anchor cursor) {
    Anchor start = texts.row(state).map(Row::anchor).orElse(cursor);
    return start.compareTo(cursor) < 0 ? start : cursor;
  }

  /** The lit places of the chosen document. */
  List<Anchor> places(State state) {
    return places(state, state.document());
  }

  private List<Anchor> places(State state, int document) {
    Optional<Paper> paper = state.shelf().paper(document);
    if (paper.isEmpty() || state.light().isEmpty() || paper.get().outline().isEmpty()) {
      return List.of();
    }
    Outline outline = paper.get().outline().get();
    return spots.of(state.shelf(), paper.get(), state.light().get()).stream()
        .map(spot -> outline.anchor(spot.passage(), spot.from()))
        .toList();
  }

  /** The next lit place, or the one before: in this document, else in the following ones. */
  Step next(State state, int step) {
    if (state.light().isEmpty()) {
      return opening.chooseNewOrSay(state, step);
    }
    if (state.view().main() == Pane.TEXT) {
      Optional<Anchor> here = beyond(places(state), Texts.position(state).cursor(), step);
      if (here.isPresent()) {
        return Step.to(texts.to(state, here.get()));
      }
    }
    return elsewhere(state, step);
  }

  private static Optional<Anchor> beyond(List<Anchor> places, Anchor cursor, int step) {
    if (step > 0) {
      return places.stream().filter(p -> p.compareTo(cursor) > 0).findFirst();
    }
    return places.stream().filter(p -> p.compareTo(cursor) < 0).reduce((a, b) -> b);
  }

  private Step elsewhere(State state, int step) {
    int size = state.shelf().papers().size();
    int first = state.view().main() == Pane.TEXT ? 1 : 0;
    for (int i = first; i < size + first; i++) {
      int document = Math.floorMod(state.document() + i * step, size);
      List<Anchor> places = places(state, document);
      if (!places.isEmpty()) {
        Anchor place = places.get(step > 0 ? 0 : places.size() - 1);
        return arrive(state, document, place);
      }
    }
    return Step.to(state.saying("nothing of it is found"));
  }

  private Step arrive(State state, int document, Anchor place) {
    if (document == state.document() && state.view().main() == Pane.TEXT) {
      return Step.to(texts.to(state, place).saying("round the end, to the first again"));
    }
    Step opened = opening.open(state, document);
    View view = opened.state().view();
    View kept = state.view().focus().isSide() ? view.on(state.view().focus()) : view;
    return new Step(texts.to(opened.state().with(kept), place), opened.effects());
  }

  /** Lights a search and goes to its first place from where the search began. */
  State search(State state, Prompt prompt) {
    State back = state.with(prompt.origin());
    if (prompt.text().isBlank()) {
      return back.withLight(Optional.empty());
    }
    return inSight(back.withLight(Optional.of(new Light.OfSearch(prompt.text()))));
  }

  /** The next thing in the text that can be lit, or the one before. */
  State thing(State state, int step) {
    Optional<Outline> outline = state.paper().flatMap(Paper::outline);
    if (outline.isEmpty()) {
      return state;
    }
    List<Anchor> places =
        Thing.in(state.shelf(), state.paper().get()).stream()
            .map(t -> outline.get().anchor(t.extract().passage(), t.extract().from()))
            .sorted()
            .toList();
    return beyond(places, Texts.position(state).cursor(), step)
        .map(place -> texts.to(state, place))
        .orElse(state);
  }

  /** The thing under the cursor: where it stands, else the first one on its row. */
  Optional<Thing> under(State state) {
    Optional<Outline> outline = state.paper().flatMap(Paper::outline);
    Optional<Row> row = texts.row(state);
    if (outline.isEmpty() || row.isEmpty()) {
      return Optional.empty();
    }
    Anchor cursor = Texts.position(state).cursor();
    List<Thing> onRow =
        Thing.in(state.shelf(), state.paper().get()).stream()
            .filter(t -> row.get().shows(t.extract().passage(), t.extract().from()))
            .toList();
    return onRow.stream()
        .filter(t -> anchor(outline.get(), t).compareTo(cursor) >= 0)
        .findFirst()
        .or(() -> onRow.stream().findFirst());
  }

  private static Anchor anchor(Outline outline, Thing thing) {
    return outline.anchor(thing.extract().passage(), thing.extract().from());
  }
}
