package org.lectern.tui;

import java.util.List;
import java.util.Optional;
import org.lectern.library.Desk;

/** Goes from document to document. */
final class Opening {
  private final Texts texts;

  Opening(Texts texts) {
    this.texts = texts;
  }

  /** Reads a document: it counts as read from now on. */
  Step open(State state, int document) {
    Optional<Paper> paper = state.shelf().paper(document);
    if (paper.isEmpty()) {
      return Step.to(state);
    }
    Step left = leave(state);
    State there = left.state().withDocument(document);
    State shown = there.with(there.view().shut().on(Pane.TEXT));
    Desk.Entry read =
        new Desk.Read(paper.get().key(), shown.desk().position(paper.get().key()).orElse(0));
    State done = shown.with(shown.desk().with(read));
    Step step = new Step(done, left.effects()).and(new Effect.Keep(read));
    return paper.get().outline().isPresent() ? step : step.and(new Effect.Hurry(document));
  }

  /** Remembers how far the document was read that is read now. */
  Step leave(State state) {
    Optional<Place> place = texts.place(state);
    if (state.view().main() != Pane.TEXT || place.isEmpty() || state.paper().isEmpty()) {
      return Step.to(state);
    }
    Desk.Entry read = new Desk.Read(state.paper().get().key(), place.get().offset());
    return Step.to(state.with(state.desk().with(read)), new Effect.Keep(read));
  }

  /** The document so many before or after; in the list it is chosen only. */
  Step neighbour(State state, int step) {
    List<Integer> order = Rewrites.of(state.shelf()).order();
    int at = order.indexOf(state.document()) + step;
    if (at < 0 || at >= order.size()) {
      return Step.to(state.saying(step > 0 ? "this is the last document" : "this is the first"));
    }
    int next = order.get(at);
    return state.view().main() == Pane.DOCUMENTS ? choose(state, next) : open(state, next);
  }

  /** Chooses a document in the list. */
  Step choose(State state, int document) {
    Optional<Paper> paper = state.shelf().paper(document);
    if (paper.isEmpty() || document == state.document()) {
      return Step.to(state);
    }
    Step step = Step.to(state.withDocument(document));
    return paper.get().outline().isPresent() ? step : step.and(new Effect.Hurry(document));
  }

  /** Reads the next new document after the present one, or the first where the list has focus. */
  Step nextNew(State state) {
    int from = state.view().main() == Pane.DOCUMENTS ? 0 : state.document() + 1;
    int next = newFrom(state, from, 1);
    if (next >= 0) {
      return open(state, next);
    }
    return state.view().main() == Pane.DOCUMENTS
        ? open(state, state.document())
        : Step.to(state.saying("the end: no new document is left"));
  }

  /** In the list the next new document; in a text it says that nothing is lit. */
  Step chooseNewOrSay(State state, int step) {
    return state.view().main() == Pane.DOCUMENTS
        ? chooseNew(state, step)
        : Step.to(state.saying("nothing is lit: / finds, Enter lights what the cursor is on"));
  }

  /** Chooses the next new document in the list, or the one before. */
  Step chooseNew(State state, int step) {
    int next = newFrom(state, state.document() + step, step);
    return next < 0 ? Step.to(state.saying("no document is new")) : choose(state, next);
  }

  /** The first new document from an index on, round the end of the list once; -1 if none is. */
  private static int newFrom(State state, int from, int step) {
    int size = state.shelf().papers().size();
    for (int i = 0; i < size; i++) {
      int at = Math.floorMod(from + i * step, size);
      if (!state.desk().isRead(state.shelf().papers().get(at).key())) {
        return at;
      }
    }
    return -1;
  }

  /** Goes to a place and remembers the one that is left. */
  Step jump(State state, Place to) {
    Optional<Place> from = texts.place(state);
    Step there = go(state, to);
    Jumps jumps = from.map(f -> state.jumps().left(f)).orElse(state.jumps());
    return new Step(there.state().with(jumps), there.effects());
  }

  /** Goes to a place. */
  Step go(State state, Place to) {
    Step opened =
        to.document() == state.document() && state.view().main() == Pane.TEXT
            ? Step.to(state.with(state.view().on(Pane.TEXT)))
            : open(state, to.document());
    Optional<Outline> outline = opened.state().paper().flatMap(Paper::outline);
    return outline
        .map(o -> texts.to(opened.state(), o.anchorAt(to.offset())))
        .map(state2 -> new Step(state2, opened.effects()))
        .orElse(opened);
  }

  /** Back to where the last jump began. */
  Step back(State state) {
    Optional<Place> to = state.jumps().last();
    Optional<Place> from = texts.place(state);
    if (to.isEmpty() || from.isEmpty()) {
      return Step.to(state.saying("there is nothing to go back to"));
    }
    Step step = go(state, to.get());
    return new Step(step.state().with(state.jumps().wentBack(from.get())), step.effects());
  }

  /** Forth again. */
  Step forth(State state) {
    Optional<Place> to = state.jumps().next();
    Optional<Place> from = texts.place(state);
    if (to.isEmpty() || from.isEmpty()) {
      return Step.to(state.saying("there is nothing to go forth to"));
    }
    Step step = go(state, to.get());
    return new Step(step.state().with(state.jumps().wentForth(from.get())), step.effects());
  }
}
