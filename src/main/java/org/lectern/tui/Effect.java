package org.lectern.tui;

import java.time.LocalDate;
import java.util.Optional;
import org.lectern.actor.Decision;
import org.lectern.library.Desk;

/** What a step does to the world outside; the loop carries it out. */
sealed interface Effect {
  /** A text for the clipboard. */
  record Copy(String text) implements Effect {}

  /** Something to remember between runs. */
  record Keep(Desk.Entry entry) implements Effect {}

  /** An address for the browser. */
  record Open(String address) implements Effect {}

  /** The summary of a document, as a window. */
  record Summarise(int document) implements Effect {}

  /** A document whose date was set by hand, or no longer is: what depends on it is found anew. */
  record Redate(int document, Optional<LocalDate> day) implements Effect {}

  /** The page for the actor with a key, as a window. */
  record Describe(String key) implements Effect {}

  /** A decision about an actor, made while a document is chosen. */
  record Mend(Decision decision, Scope scope, int document) implements Effect {}

  /** The latest decision taken back. */
  record Unmend() implements Effect {}

  /** A document that is looked at and should be worked on first. */
  record Hurry(int document) implements Effect {}

  /** Gives the terminal back until the program is called to the foreground. */
  record Suspend() implements Effect {}

  /** Draws everything anew. */
  record Repaint() implements Effect {}

  /** The end. */
  record Quit() implements Effect {}
}
