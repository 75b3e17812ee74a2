package org.lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TraitsTest {
  @Test
  void theFirstOfTheThreeLocaleVariablesDecides() {
    assertTrue(Traits.of(Map.of("LC_ALL", "C.UTF-8", "LANG", "C")).unicode());
    assertTrue(Traits.of(Map.of("LC_ALL", "", "LC_CTYPE", "en_US.utf8", "LANG", "C")).unicode());
    assertFalse(Traits.of(Map.of("LC_ALL", "C", "LANG", "en_US.UTF-8")).unicode());
    assertFalse(Traits.of(Map.of("LANG", "de_DE.ISO-8859-1")).unicode());
    assertFalse(Traits.of(Map.of()).unicode());
  }

  @Test
  void noColorLeavesTheAttributes() {
    StringBuilder out = new StringBuilder();
    Pen pen = new Pen(Traits.of(Map.of("TERM", "xterm", "NO_COLOR", "1")));
    pen.take(Style.PLAIN.withInk(Ink.RED).withBold(), out);
    assertEquals("\u001b[1m", out.toString());
  }

  @Test
  void anEmptyNoColorCountsAsNone() {
    assertTrue(Traits.of(Map.of("TERM", "xterm", "NO_COLOR", "")).colours());
  }

  @Test
  void theVt100AndTheLinuxConsoleAreSpared() {
    assertFalse(Traits.of(Map.of("TERM", "vt100")).colours());
    assertFalse(Traits.of(Map.of("TERM", "linux")).strings());
    assertTrue(Traits.of(Map.of("TERM", "linux")).colours());
    assertTrue(Traits.of(Map.of("TERM", "vte-256color")).colours());
  }

  @Test
  void aDumbTerminalOrNoneCannotShowAReader() {
    assertFalse(Traits.isFullScreen(Map.of("TERM", "dumb")));
    assertFalse(Traits.isFullScreen(Map.of()));
    assertTrue(Traits.isFullScreen(Map.of("TERM", "screen")));
  }
}
