package org.lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class AsciiTest {
  @Test
  void punctuationKeepsItsShape() {
    assertEquals("'\"-.*<>|+", each("‘“—…•←→│┼"));
  }

  @Test
  void lettersLoseTheirAccents() {
    assertEquals("eesoAI", each("éəşøÅİ"));
  }

  @Test
  void whatHasNoStandInIsAQuestionMarkForEachColumn() {
    assertEquals("?", Ascii.of("ж", 1));
    assertEquals("??", Ascii.of("中", 2));
  }

  private static String each(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(Ascii.of(Character.toString(c), 1)));
    return out.toString();
  }
}
