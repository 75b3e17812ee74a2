package org.lectern.tui;

import java.util.List;
import org.lectern.terminal.Key;

/**
 * A row of the key table.
 *
 * @param command what is done
 * @param keys by which keys, the first one is shown in footers
 * @param name the name for the list of commands, and the words of the footer
 * @param what what it does, one sentence without a full stop
 */
record Binding(Command command, List<Key> keys, String name, String what) {

  Binding {
    keys = List.copyOf(keys);
  }

  /** The keys as help writes them, parted by two blanks. */
  String written() {
    return String.join("  ", keys.stream().map(Key::notation).toList());
  }
}
