package org.lectern.tui;

import java.util.Optional;

/** Where the cursor goes in the text of a document. */
final class Texts {
  private static final int OVERLAP = 2;

  private final Layouts layouts;

  Texts(Layouts layouts) {
    this.layouts = layouts;
  }

  /** Where the chosen document is being read: in this sitting, else in the last one. */
  static TextState position(State state) {
    TextState here = state.texts().get(state.document());
    return here != null ? here : remembered(state).orElse(TextState.START);
  }

  private static Optional<TextState> remembered(State state) {
    return state
        .paper()
        .flatMap(
            paper ->
                state
                    .desk()
                    .position(paper.key())
                    .filter(offset -> offset > 0)
                    .flatMap(offset -> paper.outline().map(o -> o.anchorAt(offset))))
        .map(anchor -> TextState.START.at(anchor, anchor));
  }

  /** The rows of the chosen document as they are shown, where it is cleaned. */
  Optional<Layout> layout(State state) {
    int measure = frame(state).measure();
    return state
        .paper()
        .flatMap(Paper::outline)
        .map(o -> layouts.of(o, measure, position(state).unfolded()));
  }

  /** The frame in which the text is moved: the present one, or the one it would have. */
  static Frame frame(State state) {
    Frame frame = Frame.of(state.size(), state.view());
    return frame.pane(Pane.TEXT).shown()
        ? frame
        : Frame.of(state.size(), state.view().on(Pane.TEXT));
  }

  static int height(State state) {
    return Math.max(1, frame(state).page().height());
  }

  /** The index of the first row that is shown, such that the cursor is in sight. */
  static int top(Layout layout, TextState text, int height) {
    int cursor = cursorRow(layout, text);
    int wanted = layout.indexOf(text.top());
    int shown = Math.max(cursor - height + 1, Math.min(wanted, cursor));
    return Math.max(0, Math.min(shown, Math.max(0, layout.size() - height)));
  }

  static int cursorRow(Layout layout, TextState text) {
    return layout.stop(layout.indexOf(text.cursor()), 1);
  }

  /** So many lines on, or back. */
  State line(State state, int step) {
    return layout(state)
        .map(
            layout -> {
              int from = cursorRow(layout, position(state));
              int to = layout.stop(from + step, Integer.signum(step));
              return show(state, layout, to, layout.row(to).anchor());
            })
        .orElse(state);
  }

  /** A page or half a page on, or back: the cursor stays on its row of the screen. */
  State page(State state, int step, boolean half) {
    return layout(state).map(layout -> page(state, layout, step, half)).orElse(state);
  }

  private State page(State state, Layout layout, int step, boolean half) {
    int height = height(state);
    int rows = half ? Math.max(1, height / 2) : Math.max(1, height - OVERLAP);
    TextState text = position(state);
    int top = top(layout, text, height);
    int last = Math.max(0, layout.size() - height);
    int moved = Math.max(0, Math.min(last, top + step * rows));
    int cursor = cursorRow(layout, text);
    boolean atEdge = moved == top;
    int wanted = atEdge ? (step > 0 ? layout.size() - 1 : 0) : cursor + moved - top;
    int row = layout.stop(wanted, atEdge ? -step : 1);
    return state.with(text.at(layout.row(moved).anchor(), layout.row(row).anchor()));
  }

  /** Whether the last row of the document is in sight. */
  boolean atEnd(State state) {
    return layout(state)
        .map(layout -> top(layout, position(state), height(state)) + height(state) >= layout.size())
        .orElse(false);
  }

  /** The first line, or the last. */
  State edge(State state, boolean first) {
    return layout(state)
        .map(
            layout -> {
              int row = layout.stop(first ? 0 : layout.size() - 1, first ? 1 : -1);
              return show(state, layout, row, layout.row(row).anchor());
            })
        .orElse(state);
  }

  /** The cursor at an anchor; what is folded there stays folded. */
  State to(State state, Anchor anchor) {
    return layout(state)
        .map(layout -> show(state, layout, layout.indexOf(anchor), anchor))
        .orElse(state);
  }

  /** The cursor on a row, which comes into sight with some rows around it. */
  private State show(State state, Layout layout, int row, Anchor cursor) {
    int height = height(state);
    TextState text = position(state);
    int top = top(layout, text, height);
    int near = Math.min(3, (height - 1) / 4);
    int shown = top;
    if (row < top + near) {
      shown = row < top - height / 2 ? row - height / 3 : row - near;
    } else if (row > top + height - 1 - near) {
      shown = row > top + height * 3 / 2 ? row - height / 3 : row - height + 1 + near;
    }
    int last = Math.max(0, layout.size() - height);
    int kept = Math.max(0, Math.min(last, shown));
    return state.with(text.at(layout.row(kept).anchor(), cursor));
  }

  /** The document with a block unfolded, or folded again, at the cursor's place. */
  static State toggle(State state, int block) {
    return state.with(position(state).toggled(block));
  }

  /** The row under the cursor. */
  Optional<Row> row(State state) {
    return layout(state).map(layout -> layout.row(cursorRow(layout, position(state))));
  }

  /** Where the cursor is, as an offset of the source; empty where the document is not cleaned. */
  Optional<Place> place(State state) {
    return state
        .paper()
        .flatMap(Paper::outline)
        .map(o -> new Place(state.document(), o.sourceOffset(position(state).cursor())));
  }
}
