package org.lectern.tui;

/** Where a decision about an actor holds. */
enum Scope {
  EVERYWHERE,
  FOLDER,
  DOCUMENT
}
