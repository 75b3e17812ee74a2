package org.lectern.tui;

import java.util.List;
import org.lectern.document.Problem;
import org.lectern.library.Desk;
import org.lectern.terminal.Input;

/** What changes the state: something from the terminal, or work that is done. */
sealed interface Event {
  /** A key, a paste, another size. */
  record Came(Input input) implements Event {}

  /**
   * The documents are there, by name.
   *
   * @param open the index of the document to open at its text, or -1
   */
  record Listed(List<Paper> papers, List<Problem> problems, Desk desk, int open) implements Event {}

  /** A document is cleaned. */
  record Cleaned(int document, Outline outline) implements Event {}

  /** Actors and dates of a document are found. */
  record Found(int document, Facts facts) implements Event {}

  /** What holds over all documents is found. */
  record Joined(Across across) implements Event {}

  /** A window that took some work is ready. */
  record Ready(Window window) implements Event {}

  /**
   * The documents could not be read at all.
   *
   * @param cause what was thrown
   */
  record Broken(Throwable cause) implements Event {}

  /** Something to tell the reader in one line. */
  record Told(String message) implements Event {}
}
