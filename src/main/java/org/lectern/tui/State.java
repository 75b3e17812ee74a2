package org.lectern.tui;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.library.Desk;

/**
 * All that the screen depends on. It never changes; each event leads to another one.
 *
 * @param size the size of the window
 * @param shelf the documents with what is known of them
 * @param desk what is kept between runs: read documents, positions, marks, notes
 * @param view which panes there are and which one has the focus
 * @param document the index of the document that is chosen in the list or read
 * @param texts where each document that was looked at is being read
 * @param lists where each pane beside the text is
 * @param light what is lit
 * @param jumps the places that were left by a jump
 * @param mode what is going on on top of the panes
 */
record State(
    Size size,
    Shelf shelf,
    Desk desk,
    View view,
    int document,
    Map<Integer, TextState> texts,
    Map<Pane, ListState> lists,
    Optional<Light> light,
    Jumps jumps,
    Mode mode) {

  State {
    texts = Map.copyOf(texts);
    lists = Map.copyOf(lists);
  }

  /** The beginning, before anything is read. */
  static State start(Size size, String title) {
    return new State(
        size,
        Shelf.unread(title),
        Desk.EMPTY,
        View.DOCUMENTS,
        0,
        Map.of(),
        Map.of(),
        Optional.empty(),
        Jumps.NONE,
        Mode.NONE);
  }

  /** The document that is chosen or read. */
  Optional<Paper> paper() {
    return shelf.paper(document);
  }

  /** Where the chosen document is being read. */
  TextState text() {
    return texts.getOrDefault(document, TextState.START);
  }

  /** Where a pane is. */
  ListState list(Pane pane) {
    return lists.getOrDefault(pane, ListState.START);
  }

  State with(Size other) {
    return new State(other, shelf, desk, view, document, texts, lists, light, jumps, mode);
  }

  State with(Shelf other) {
    return new State(size, other, desk, view, document, texts, lists, light, jumps, mode);
  }

  State with(Desk other) {
    return new State(size, shelf, other, view, document, texts, lists, light, jumps, mode);
  }

  State with(View other) {
    return new State(size, shelf, desk, other, document, texts, lists, light, jumps, mode);
  }

  State with(Jumps other) {
    return new State(size, shelf, desk, view, document, texts, lists, light, other, mode);
  }

  State with(Mode other) {
    return new State(size, shelf, desk, view, document, texts, lists, light, jumps, other);
  }

  State with(TextState text) {
    Map<Integer, TextState> changed = new TreeMap<>(texts);
    changed.put(document, text);
    return new State(size, shelf, desk, view, document, changed, lists, light, jumps, mode);
  }

  State with(Pane pane, ListState list) {
    Map<Pane, ListState> changed = new TreeMap<>(lists);
    changed.put(pane, list);
    return new State(size, shelf, desk, view, document, texts, changed, light, jumps, mode);
  }

  State withLight(Optional<Light> other) {
    return new State(size, shelf, desk, view, document, texts, lists, other, jumps, mode);
  }

  /** Another document; the panes beside it begin at their tops. */
  State withDocument(int other) {
    if (other == document) {
      return this;
    }
    Map<Pane, ListState> kept = Map.of(Pane.DOCUMENTS, list(Pane.DOCUMENTS));
    return new State(size, shelf, desk, view, other, texts, kept, light, jumps, mode);
  }

  /** With one line to tell, until the next key. */
  State saying(String message) {
    return with(mode.saying(message));
  }
}
