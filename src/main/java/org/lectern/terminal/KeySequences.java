package org.lectern.terminal;

import java.util.Optional;

/**
 * The control sequences that keys send: those of xterm (ctlseqs, "PC-Style Function Keys" and
 * "VT220-Style"), rxvt and the Linux console.
 */
final class KeySequences {
  private KeySequences() {}

  /** The key of a sequence, without {@code ESC [}; one after {@code ESC O} begins with O. */
  static Optional<Key> key(String sequence) {
    boolean three = sequence.length() > 1 && sequence.charAt(0) == 'O';
    char last = sequence.charAt(sequence.length() - 1);
    String numbers = sequence.substring(three ? 1 : 0, sequence.length() - 1);
    if (!three && (numbers.startsWith("?") || numbers.startsWith("<") || numbers.startsWith(">"))) {
      return Optional.empty();
    }
    return numbers.startsWith("[") ? console(last) : key(numbers, last, three);
  }

  private static Optional<Key> key(String numbers, char last, boolean three) {
    int semicolon = numbers.indexOf(';');
    int first = number(semicolon < 0 ? numbers : numbers.substring(0, semicolon));
    int modifier = semicolon < 0 ? 1 : number(numbers.substring(semicolon + 1));
    if (modifier > 16) {
      return Optional.empty(); // a report of where the cursor is ends like F3
    }
    if (last == 'Z') {
      return Optional.of(Key.of(Key.Name.TAB).withShift());
    }
    Optional<Key.Name> name =
        switch (last) {
          case '~' -> numbered(first);
          case '^', '$', '@' -> numbered(first); // rxvt: with Ctrl, Shift, both
          default -> lettered(last, three);
        };
    boolean ctrl = last == '^' || last == '@';
    boolean shift = last == '$' || last == '@';
    return name.map(Key::of).map(key -> modified(key, modifier, ctrl, shift));
  }

  /** xterm adds 1 for Shift, 2 for Alt, 4 for Ctrl to 1. */
  private static Key modified(Key key, int modifier, boolean ctrl, boolean shift) {
    int bits = Math.max(1, modifier) - 1;
    Key shifted = shift || (bits & 1) != 0 ? key.withShift() : key;
    Key held = (bits & 2) != 0 ? shifted.withAlt() : shifted;
    return ctrl || (bits & 4) != 0 ? held.withCtrl() : held;
  }

  private static Optional<Key.Name> lettered(char letter, boolean three) {
    return switch (letter) {
      case 'A' -> Optional.of(Key.Name.UP);
      case 'B' -> Optional.of(Key.Name.DOWN);
      case 'C' -> Optional.of(Key.Name.RIGHT);
      case 'D' -> Optional.of(Key.Name.LEFT);
      case 'F' -> Optional.of(Key.Name.END);
      case 'H' -> Optional.of(Key.Name.HOME);
      case 'P' -> Optional.of(Key.Name.F1);
      case 'Q' -> Optional.of(Key.Name.F2);
      case 'R' -> Optional.of(Key.Name.F3);
      case 'S' -> Optional.of(Key.Name.F4);
      case 'M' -> three ? Optional.of(Key.Name.ENTER) : Optional.empty(); // the keypad's
      default -> Optional.empty();
    };
  }

  private static Optional<Key.Name> numbered(int number) {
    return switch (number) {
      case 1, 7 -> Optional.of(Key.Name.HOME);
      case 2 -> Optional.of(Key.Name.INSERT);
      case 3 -> Optional.of(Key.Name.DELETE);
      case 4, 8 -> Optional.of(Key.Name.END);
      case 5 -> Optional.of(Key.Name.PGUP);
      case 6 -> Optional.of(Key.Name.PGDN);
      case 11, 12, 13, 14, 15 -> function(number - 10);
      case 17, 18, 19, 20, 21 -> function(number - 11);
      case 23, 24 -> function(number - 12);
      default -> Optional.empty();
    };
  }

  /** The Linux console sends F1 to F5 as {@code ESC [ [ A} to {@code E}. */
  private static Optional<Key> console(char letter) {
    return letter >= 'A' && letter <= 'E'
        ? function(letter - 'A' + 1).map(Key::of)
        : Optional.empty();
  }

  private static Optional<Key.Name> function(int number) {
    return Optional.of(Key.Name.valueOf("F" + number));
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9' || value > 999) {
        return value;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
