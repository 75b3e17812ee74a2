package org.lectern.tui;

/** What an entry of a window leads to. */
sealed interface Target {
  /** A place in a document. */
  record Go(Place place) implements Target {}

  /** A command. */
  record Run(Command command) implements Target {}

  /** An address, opened in a browser. */
  record Open(String address) implements Target {}
}
