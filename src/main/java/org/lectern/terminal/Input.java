package org.lectern.terminal;

/** What comes from the terminal. */
public sealed interface Input
    permits Key, Input.Paste, Input.Resized, Input.Resumed, Input.Terminated, Input.Hangup {

  /**
   * A text that was pasted: never keys, so that a pasted {@code q} does not quit.
   *
   * @param text with LF line ends, its controls made visible
   */
  record Paste(String text) implements Input {}

  /**
   * The window has another size.
   *
   * @param columns at least 1
   * @param rows at least 1
   */
  record Resized(int columns, int rows) implements Input {}

  /**
   * The program goes on after it was stopped; whatever was on the screen must be drawn again.
   *
   * @param columns of the window as it is now
   * @param rows of the window as it is now
   */
  record Resumed(int columns, int rows) implements Input {}

  /** Somebody asks the program to end (SIGTERM, SIGINT). */
  record Terminated() implements Input {}

  /** The line is gone: nothing can be read or shown any more. */
  record Hangup() implements Input {}
}
