package org.lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class KeyTest {
  @Test
  void aNotationIsReadBackAsItWasWritten() {
    for (String notation :
        new String[] {"j", "J", "-", "Ctrl-d", "Alt-x", "Shift-Tab", "PgUp", "F12", "Ctrl-Up"}) {
      assertEquals(notation, Key.parse(notation).notation());
    }
  }

  @Test
  void aWordThatIsNoKeyIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Key.parse("Anything"));
  }

  @Test
  void onlyAKeyThatWritesHasAText() {
    assertThrows(
        IllegalArgumentException.class, () -> new Key(Key.Name.ENTER, "x", false, false, false));
  }
}
