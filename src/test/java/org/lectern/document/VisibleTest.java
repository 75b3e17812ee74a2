package org.lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void everyControlBecomesOneVisibleCharacter() {
    assertEquals("␛[31m ␀ ␡ \uFFFD", Visible.text("\u001b[31m \0 \u007f \u009b"));
  }

  @Test
  void bidiOverridesAndTagCharactersBecomeMarks() {
    assertEquals("a\uFFFDb\uFFFDc", Visible.text("a\u202eb\uDB40\uDC41c"));
  }

  @Test
  void persianSpellingAndEmojiStay() {
    assertEquals("می\u200cخواهم 🍕", Visible.text("می\u200cخواهم 🍕"));
  }

  @Test
  void aControlFarIntoALongTextBecomesVisibleToo() {
    for (int before : new int[] {8_191, 8_192, 20_000}) {
      String text = "’".repeat(before);
      assertEquals(text, Visible.text(text));
      assertEquals(text + "␛a", Visible.text(text + "\u001ba"));
    }
  }

  @Test
  void aNameStaysOnOneLine() {
    assertEquals("a b c", Visible.line("a\nb\tc"));
  }
}
