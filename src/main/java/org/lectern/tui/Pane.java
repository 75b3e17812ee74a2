package org.lectern.tui;

/** The parts of the window that can have the focus, in the order in which Tab walks them. */
enum Pane {
  DOCUMENTS("Documents"),
  TEXT("Text"),
  ACTORS("Actors"),
  DATES("Dates"),
  REFERENCES("References");

  private final String title;

  Pane(String title) {
    this.title = title;
  }

  /** As tabs and headings write it. */
  String title() {
    return title;
  }

  /** Whether it is one of those beside the text. */
  boolean isSide() {
    return compareTo(TEXT) > 0;
  }
}
