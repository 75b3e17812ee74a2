package org.lectern.terminal;

/**
 * The colour of letters: the terminal's own, or one of the 16 that a person sets to their liking.
 */
public enum Ink {
  DEFAULT(39),
  BLACK(30),
  RED(31),
  GREEN(32),
  YELLOW(33),
  BLUE(34),
  MAGENTA(35),
  CYAN(36),
  WHITE(37),
  BRIGHT_BLACK(90),
  BRIGHT_RED(91),
  BRIGHT_GREEN(92),
  BRIGHT_YELLOW(93),
  BRIGHT_BLUE(94),
  BRIGHT_MAGENTA(95),
  BRIGHT_CYAN(96),
  BRIGHT_WHITE(97);

  private final int code;

  Ink(int code) {
    this.code = code;
  }

  /** The parameter of Select Graphic Rendition (ECMA-48, 8.3.117; 90 to 97 are aixterm's). */
  int code() {
    return code;
  }
}
