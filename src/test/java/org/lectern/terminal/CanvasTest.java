package org.lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CanvasTest {
  private final Canvas canvas = new Canvas(10, 3);

  @Test
  void textIsCutAtTheEdge() {
    canvas.put(6, 0, "abcdefgh", Style.PLAIN);
    canvas.put(-2, 1, "abcdefgh", Style.PLAIN);
    canvas.put(0, 7, "nowhere", Style.PLAIN);
    assertEquals(List.of("      abcd", "cdefgh", ""), canvas.text());
  }

  @Test
  void putTellsTheColumnAfterTheText() {
    assertEquals(5, canvas.put(1, 0, "中文", Style.PLAIN));
    assertEquals(4, canvas.put(1, 1, "abcdef", Style.PLAIN, 4));
  }

  @Test
  void aWideCharacterThatWouldStandHalfOutsideIsLeftOut() {
    canvas.put(0, 0, "abcdefghi中", Style.PLAIN);
    assertEquals("abcdefghi", canvas.text(0));
  }

  @Test
  void overwritingOneHalfOfAWideCharacterRemovesTheOther() {
    canvas.put(0, 0, "中文字", Style.PLAIN);
    canvas.put(1, 0, "x", Style.PLAIN);
    canvas.put(4, 0, "y", Style.PLAIN);
    assertEquals(" x文y", canvas.text(0));
  }

  @Test
  void controlsBecomeVisible() {
    canvas.put(0, 0, "a\u001b[31m\u009b\u202e\t\nb", Style.PLAIN);
    assertEquals("a␛[31m��", canvas.text(0));
  }

  @Test
  void accentsAreComposedIntoOneCell() {
    canvas.put(0, 0, "e\u0301x", Style.PLAIN);
    assertEquals("éx", canvas.text(0));
  }

  @Test
  void runsOfStyleAreListed() {
    canvas.put(0, 0, "plain", Style.PLAIN);
    canvas.put(2, 1, "cyan", Style.PLAIN.withInk(Ink.CYAN).withBold());
    canvas.put(0, 2, "here", Style.PLAIN.withLink("https://e.org"));
    canvas.paint(4, 2, 2, Style.PLAIN.withReverse());
    assertEquals(
        List.of("2:3-6 cyan bold|cyan", "3:1-4 link=https://e.org|here", "3:5-6 reverse|  "),
        canvas.styled());
  }

  @Test
  void rowsKeepTheirWidthWhateverIsPut() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      int column = random.nextInt(14) - 2;
      canvas.put(column, random.nextInt(3), Texts.random(random, 6), Style.PLAIN);
      for (int row = 0; row < 3; row++) {
        int width = 0;
        for (int at = 0; at < 10; at += canvas.width(at, row)) {
          width += canvas.width(at, row);
          assertTrue(!canvas.glyph(at, row).equals(Canvas.RIGHT_HALF), canvas.text(row));
        }
        assertEquals(10, width);
      }
    }
  }

  @Test
  void aCanvasHasACell() {
    assertThrows(IllegalArgumentException.class, () -> new Canvas(0, 5));
  }
}
