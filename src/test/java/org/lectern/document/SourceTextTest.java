package org.lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceTextTest {
  private final SourceText text = new SourceText("one\n\n🍕 two\n");

  @Test
  void linesAreCountedFromOneAndALastLineEndBeginsNone() {
    assertEquals(3, text.lineCount());
    assertEquals("🍕 two", text.slice(text.line(3)));
    assertEquals("", text.slice(text.line(2)));
  }

  @Test
  void anOffsetKnowsItsLine() {
    assertEquals(1, text.lineNumber(3));
    assertEquals(2, text.lineNumber(4));
    assertEquals(3, text.lineNumber(5));
    assertEquals(3, text.lineNumber(text.text().length()));
  }

  @Test
  void offsetsAreReportedInCodePoints() {
    assertEquals(7, text.codePoints(8));
    SourceText long2 = new SourceText("🍕".repeat(3000));
    assertEquals(2999, long2.codePoints(5998));
  }

  @Test
  void anEmptyTextHasNoLines() {
    assertEquals(0, new SourceText("").lineCount());
  }
}
