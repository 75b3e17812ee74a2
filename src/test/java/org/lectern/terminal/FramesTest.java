package org.lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class FramesTest {
  @TestFactory
  Stream<DynamicTest> framesBecomeTheBytesOfTheCases() {
    return Stream.of(Cases.text("frames.txt").split("(?m)^## "))
        .skip(1)
        .map(
            part ->
                DynamicTest.dynamicTest(part.lines().findFirst().orElse(""), () -> check(part)));
  }

  @Test
  void theTerminalShowsEveryFrameWhateverStoodThereBefore() {
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      int columns = 1 + random.nextInt(40);
      int rows = 1 + random.nextInt(12);
      Frames frames = new Frames(Traits.FULL);
      Emulator terminal = new Emulator(columns, rows);
      Canvas canvas = new Canvas(columns, rows);
      for (int step = 0; step < 30; step++) {
        change(canvas, random);
        if (random.nextInt(8) == 0) {
          frames.forget();
        }
        terminal.feed(frames.next(canvas));
        assertShows(canvas, terminal.screen());
      }
    }
  }

  @Test
  void theSameFrameAgainCostsNothing() {
    Frames frames = new Frames(Traits.FULL);
    Canvas canvas = new Canvas(80, 24);
    canvas.put(3, 3, "words", Style.PLAIN.withBold());
    frames.next(canvas);
    assertEquals("", frames.next(canvas));
  }

  @Test
  void aForgottenFrameIsDrawnWhole() {
    Frames frames = new Frames(Traits.FULL);
    Canvas canvas = new Canvas(20, 2);
    canvas.put(0, 0, "words", Style.PLAIN);
    String first = frames.next(canvas);
    frames.forget();
    assertEquals(first, frames.next(canvas));
  }

  @Test
  void aStepDownALongTextCostsLittleMoreThanItsNewLine() {
    Frames frames = new Frames(Traits.FULL);
    frames.next(page(0));
    int bytes = frames.next(page(1)).length();
    assertTrue(bytes < 160, "bytes: " + bytes);
  }

  @Test
  void withoutUnicodeNoByteIsAbove127AndNoneIsAControlOfTheText() {
    Random random = new Random(13);
    Frames frames = new Frames(new Traits(false, false, false));
    Canvas canvas = new Canvas(30, 6);
    for (int step = 0; step < 200; step++) {
      change(canvas, random);
      String sent = frames.next(canvas);
      assertTrue(sent.chars().allMatch(c -> c < 0x80), Cases.escaped(sent));
      Emulator terminal = new Emulator(30, 6);
      frames.forget();
      terminal.feed(frames.next(canvas));
    }
  }

  private static Canvas page(int first) {
    Canvas canvas = new Canvas(80, 24);
    canvas.fill(0, 0, 80, Style.PLAIN.withReverse());
    canvas.put(1, 0, "LECTERN", Style.PLAIN.withReverse());
    for (int row = 1; row < 23; row++) {
      canvas.put(2, row, "Line " + (first + row) + " of a text that goes on and on", Style.PLAIN);
      canvas.put(60, row, "| actor " + (row > 5 ? "" : "A"), Style.PLAIN.withInk(Ink.CYAN));
    }
    canvas.put(1, 23, "line " + first, Style.PLAIN.withDim());
    return canvas;
  }

  /** Some text in some style somewhere, or all rows moved. */
  private static void change(Canvas canvas, Random random) {
    if (random.nextInt(3) == 0 && canvas.rows() > 3) {
      int by = random.nextBoolean() ? 1 : -1;
      int top = random.nextInt(2);
      canvas.shift(new Shift(top, canvas.rows() - 1 - random.nextInt(2), by));
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      int column = random.nextInt(canvas.columns() + 4) - 2;
      int row = random.nextInt(canvas.rows() + 2) - 1;
      switch (random.nextInt(4)) {
        case 0 -> canvas.fill(column, row, random.nextInt(9), Texts.style(random));
        case 1 -> canvas.clear(column, row, random.nextInt(40));
        default -> canvas.put(column, row, Texts.random(random, 12), Texts.style(random));
      }
    }
  }

  private static void assertShows(Canvas wanted, Canvas shown) {
    assertEquals(wanted.text(), shown.text());
    for (int row = 0; row < wanted.rows(); row++) {
      for (int column = 0; column < wanted.columns(); column++) {
        assertTrue(wanted.looksAs(shown, column, row), "cell " + column + "," + row);
      }
    }
  }

  private static void check(String part) {
    List<List<String>> frames = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (String line : part.lines().skip(1).toList()) {
      if (line.startsWith("+-")) {
        frames.add(new ArrayList<>());
      } else if (line.startsWith("|")) {
        frames.get(frames.size() - 1).add(line.substring(1, line.lastIndexOf('|')));
      } else if (line.startsWith("> ")) {
        wanted.add(line.substring(2));
      }
    }
    Frames renderer = new Frames(Traits.FULL);
    String sent = "";
    for (List<String> frame : frames.stream().filter(rows -> !rows.isEmpty()).toList()) {
      sent = renderer.next(canvas(frame));
    }
    assertEquals(String.join("", wanted), Cases.escaped(sent));
  }

  /** Rows as they are drawn; what stands in brackets is bold, in braces a link. */
  private static Canvas canvas(List<String> rows) {
    Canvas canvas = new Canvas(rows.get(0).length(), rows.size());
    for (int row = 0; row < rows.size(); row++) {
      Style style = Style.PLAIN;
      for (int column = 0; column < rows.get(row).length(); column++) {
        char c = rows.get(row).charAt(column);
        style = c == '[' ? style.withBold() : c == '{' ? style.withLink("https://e.org") : style;
        canvas.put(column, row, String.valueOf(c), style);
        style = c == ']' || c == '}' ? Style.PLAIN : style;
      }
    }
    return canvas;
  }
}
