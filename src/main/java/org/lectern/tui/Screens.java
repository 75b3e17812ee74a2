package org.lectern.tui;

import org.lectern.terminal.Canvas;

/** Draws a state. The same state always gives the same canvas. */
final class Screens {
  private final Bars bars;
  private final DocumentRows documents;
  private final TextRows text;
  private final SideRows sides;
  private final WindowRows windows;

  Screens(Layouts layouts, Spots spots, Looks looks) {
    Texts texts = new Texts(layouts);
    Lit lit = new Lit(spots);
    bars = new Bars(texts, lit);
    documents = new DocumentRows(lit, looks);
    text = new TextRows(texts, lit, looks);
    sides = new SideRows(looks);
    windows = new WindowRows(looks);
  }

  /** The whole screen. */
  Canvas draw(State state) {
    Canvas canvas = new Canvas(state.size().columns(), state.size().rows());
    Frame frame = Frame.of(state.size(), state.view());
    panes(canvas, state, frame);
    bars.draw(canvas, state, frame);
    state.mode().window().ifPresent(window -> windows.draw(canvas, window, frame));
    return canvas;
  }

  private void panes(Canvas canvas, State state, Frame frame) {
    if (!state.shelf().loaded()) {
      canvas.put(1, frame.body().row(), "reading ...", Looks.DIM);
      return;
    }
    if (frame.pane(Pane.DOCUMENTS).shown()) {
      documents.draw(canvas, state, frame);
    }
    if (frame.pane(Pane.TEXT).shown()) {
      text.draw(canvas, state, frame);
    }
    for (Pane pane : Pane.values()) {
      if (pane.isSide() && frame.pane(pane).shown()) {
        sides.draw(canvas, state, frame, pane);
      }
    }
    if (frame.why().shown()) {
      sides.drawWhy(canvas, state, frame);
    }
  }

  /** A line from the top of a box to its bottom. */
  static void rule(Canvas canvas, int column, Box box) {
    for (int row = box.row(); row < box.bottom(); row++) {
      canvas.put(column, row, "\u2502", Looks.DIM);
    }
  }
}
