package org.lectern.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.terminal.Key;

final class KeysTest {

  @Test
  void noKeyIsBoundTwice() {
    List<Key> keys = Keys.TABLE.stream().flatMap(b -> b.keys().stream()).toList();
    assertEquals(keys.size(), new HashSet<>(keys).size());
  }

  @Test
  void everyCommandHasARow() {
    Set<Command> rows = new HashSet<>(Keys.TABLE.stream().map(Binding::command).toList());
    assertEquals(new HashSet<>(Arrays.asList(Command.values())), rows);
  }

  @Test
  void theReadmeTableHasALineForEachRow() {
    String table = Keys.markdownTable();
    assertEquals(Keys.TABLE.size() + 2, table.lines().count());
    assertTrue(table.contains("| `q` | Close a window, else end the program |"), table);
  }

  @Test
  void theFooterNamesTheKeysOfTheTable() {
    assertTrue(Keys.footer(Pane.DOCUMENTS, false).contains("Enter read"));
    assertTrue(Keys.footer(Pane.TEXT, false).contains("n/N next lit"));
  }
}
