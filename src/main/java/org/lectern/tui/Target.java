package org.lectern.tui;

import org.lectern.actor.Decision;

/** What an entry of a window leads to. */
sealed interface Target {
  /** A place in a document. */
  record Go(Place place) implements Target {}

  /** A command. */
  record Run(Command command) implements Target {}

  /** A decision about an actor, of which it is yet to be said where it holds. */
  record Decide(Decision decision) implements Target {}

  /** A decision about an actor. */
  record Mend(Decision decision, Scope scope) implements Target {}

  /** Another name for an actor, to be typed over the one it has. */
  record Rename(String name) implements Target {}

  /** The latest decision taken back. */
  record Unmend() implements Target {}

  /** An address, opened in a browser. */
  record Open(String address) implements Target {}
}
