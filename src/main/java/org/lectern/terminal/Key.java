package org.lectern.terminal;

import java.util.Locale;

/**
 * A key that was pressed. Its notation is that of help screens: {@code j}, {@code Enter}, {@code
 * Ctrl-d}, {@code Alt-x}, {@code Shift-Tab}.
 *
 * @param name which key, {@link Name#CHARACTER} for one that writes
 * @param text what it writes (one character; lower case with Ctrl); empty for a named key
 * @param ctrl whether Ctrl was held
 * @param alt whether Alt was held, or Esc came just before
 * @param shift whether Shift was held with a named key; a character carries its shift in itself
 */
public record Key(Name name, String text, boolean ctrl, boolean alt, boolean shift)
    implements Input {

  /** The keys that have a name. */
  public enum Name {
    CHARACTER,
    ENTER,
    ESC,
    TAB,
    BACKSPACE,
    SPACE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PGUP,
    PGDN,
    INSERT,
    DELETE,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12;

    /** As help screens write it: {@code PgUp}, {@code Enter}, {@code F1}. */
    public String written() {
      return switch (this) {
        case PGUP -> "PgUp";
        case PGDN -> "PgDn";
        default -> name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
      };
    }
  }

  /** Throws IllegalArgumentException unless exactly the key that writes has a text. */
  public Key {
    if (text.isEmpty() == (name == Name.CHARACTER)) {
      throw new IllegalArgumentException("key " + name + " '" + text + "'");
    }
  }

  /** A named key without modifiers. */
  public static Key of(Name name) {
    return new Key(name, "", false, false, false);
  }

  /** A key that writes, without modifiers; a blank is {@link Name#SPACE}. */
  public static Key of(String text) {
    return text.equals(" ") ? of(Name.SPACE) : new Key(Name.CHARACTER, text, false, false, false);
  }

  /** The key that a notation means; throws IllegalArgumentException where it means none. */
  public static Key parse(String notation) {
    if (notation.startsWith("Ctrl-") && notation.length() > 5) {
      return parse(notation.substring(5)).withCtrl();
    }
    if (notation.startsWith("Alt-") && notation.length() > 4) {
      return parse(notation.substring(4)).withAlt();
    }
    if (notation.startsWith("Shift-") && notation.length() > 6) {
      return parse(notation.substring(6)).withShift();
    }
    if (notation.codePointCount(0, notation.length()) == 1) {
      return of(notation);
    }
    return of(Name.valueOf(notation.toUpperCase(Locale.ROOT)));
  }

  /** The same with Ctrl. */
  public Key withCtrl() {
    return new Key(name, text, true, alt, shift);
  }

  /** The same with Alt. */
  public Key withAlt() {
    return new Key(name, text, ctrl, true, shift);
  }

  /** The same with Shift. */
  public Key withShift() {
    return new Key(name, text, ctrl, alt, true);
  }

  /** As help screens write it; {@link #parse} reads it back. */
  public String notation() {
    return (ctrl ? "Ctrl-" : "")
        + (alt ? "Alt-" : "")
        + (shift ? "Shift-" : "")
        + (name == Name.CHARACTER ? text : name.written());
  }
}
