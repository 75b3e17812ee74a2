package org.lectern.tui;

/**
 * What is on the screen.
 *
 * @param main the documents or the text: which of the two is read
 * @param focus the pane that the keys move in
 * @param side the pane beside the text that was looked at last
 * @param drawer whether that pane is open where there is room for one only
 * @param zoom whether the pane with the focus has the whole window
 */
record View(Pane main, Pane focus, Pane side, boolean drawer, boolean zoom) {
  static final View DOCUMENTS = new View(Pane.DOCUMENTS, Pane.DOCUMENTS, Pane.ACTORS, false, false);

  View {
    if (main.isSide() || !side.isSide()) {
      throw new IllegalArgumentException(main + " cannot be main, or " + side + " the side");
    }
  }

  /** The focus on a pane; a pane beside the text opens the drawer. */
  View on(Pane pane) {
    return pane.isSide()
        ? new View(main, pane, pane, true, zoom)
        : new View(pane, pane, side, drawer, zoom);
  }

  /** The drawer shut, the focus back on what is read. */
  View shut() {
    return new View(main, main, side, false, zoom);
  }

  View withZoom(boolean other) {
    return new View(main, focus, side, drawer, other);
  }
}
