package org.lectern.tui;

import org.lectern.terminal.Ink;
import org.lectern.terminal.Style;

/**
 * The looks of the roles on the screen. They use the 16 colours on the terminal's own background;
 * without colours attributes and the signs of the gutter carry all of it.
 *
 * @param actor a mention of an actor
 * @param date words that tell a time
 * @param reference what relates documents
 * @param note a note of the reader's
 * @param conflict where documents differ
 * @param fresh a document that was not read yet
 */
record Looks(Style actor, Style date, Style reference, Style note, Style conflict, Style fresh) {
  static final Style PLAIN = Style.PLAIN;
  static final Style BOLD = Style.PLAIN.withBold();
  static final Style DIM = Style.PLAIN.withDim();
  static final Style LIT = Style.PLAIN.withReverse();

  /** The looks with colours, or without. */
  static Looks of(boolean colours) {
    return colours
        ? new Looks(
            PLAIN.withInk(Ink.CYAN),
            PLAIN.withInk(Ink.YELLOW),
            PLAIN.withInk(Ink.MAGENTA),
            PLAIN.withInk(Ink.GREEN),
            PLAIN.withInk(Ink.RED),
            PLAIN.withInk(Ink.GREEN).withBold())
        : new Looks(PLAIN.withUnderline(), PLAIN.withItalic(), BOLD, BOLD, BOLD, BOLD);
  }

  /** The look of a sort of things. */
  Style of(Thing.Kind kind) {
    return switch (kind) {
      case ACTOR -> actor;
      case DATE -> date;
      case REFERENCE -> reference;
    };
  }

  /** The look of a sign in the gutter. */
  Style sign(char sign) {
    return switch (sign) {
      case '*' -> note;
      case '!' -> conflict;
      case '+' -> reference;
      default -> DIM;
    };
  }
}
