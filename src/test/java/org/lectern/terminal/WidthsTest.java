package org.lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class WidthsTest {
  @TestFactory
  Stream<DynamicTest> textsAreAsWideAsTheCasesSay() {
    return Cases.lines("widths.txt").stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  @Test
  void cuttingNeverTearsACluster() {
    assertEquals("e\u0301", Widths.cut("e\u0301x", 1));
    assertEquals("a", Widths.cut("a中", 2));
    assertEquals("👩\u200d💻", Widths.cut("👩\u200d💻x", 2));
    assertEquals("", Widths.cut("中", 1));
    assertEquals("", Widths.cut("a", 0));
  }

  @Test
  void fitGoesOnFromAnOffset() {
    assertEquals(6, Widths.fit("abcdefgh", 2, 4));
    assertEquals(8, Widths.fit("abcdefgh", 2, 40));
  }

  @Test
  void cutTextsNeverExceedTheirColumnsWhateverTheText() {
    Random random = new Random(3);
    for (int round = 0; round < 2000; round++) {
      String text = Texts.random(random, 20);
      int columns = random.nextInt(12);
      String cut = Widths.cut(text, columns);
      assertTrue(Widths.of(cut) <= columns, Cases.escaped(text));
      assertTrue(text.startsWith(cut));
    }
  }

  @Test
  void endlessMarksOnOneLetterStayShort() {
    String glyph = Widths.glyph("a" + "\u0335".repeat(10_000), 0, 10_001);
    assertTrue(glyph.length() <= 33, "units: " + glyph.length());
  }

  private static void check(String line) {
    String[] fields = line.split("\t");
    assertEquals(Integer.parseInt(fields[0]), Widths.of(Cases.unescaped(fields[1])), line);
  }
}
