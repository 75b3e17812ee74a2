package org.lectern.tui;

import java.util.Optional;

/**
 * What is going on on top of the panes.
 *
 * @param window the window that covers them
 * @param prompt the line in which the reader types
 * @param awaited the command that waits for a letter: to set a mark or to go to one
 * @param message one line to tell, until the next key
 * @param reordered whether the panes stand in their other order: dates by time and not as in the
 *     text, actors by count and not by type
 */
record Mode(
    Optional<Window> window,
    Optional<Prompt> prompt,
    Optional<Command> awaited,
    String message,
    boolean reordered) {
  static final Mode NONE =
      new Mode(Optional.empty(), Optional.empty(), Optional.empty(), "", false);

  Mode with(Window other) {
    return new Mode(Optional.of(other), prompt, awaited, message, reordered);
  }

  Mode with(Prompt other) {
    return new Mode(window, Optional.of(other), awaited, message, reordered);
  }

  Mode withoutWindow() {
    return new Mode(Optional.empty(), Optional.empty(), awaited, message, reordered);
  }

  Mode withoutPrompt() {
    return new Mode(window, Optional.empty(), awaited, message, reordered);
  }

  Mode awaiting(Optional<Command> other) {
    return new Mode(window, prompt, other, message, reordered);
  }

  Mode saying(String other) {
    return new Mode(window, prompt, awaited, other, reordered);
  }

  Mode withReordered(boolean other) {
    return new Mode(window, prompt, awaited, message, other);
  }
}
