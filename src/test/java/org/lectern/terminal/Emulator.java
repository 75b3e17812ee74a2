package org.lectern.terminal;

import java.util.Optional;

/** A terminal that knows just what the renderer may send, and throws on anything else. */
final class Emulator {
  private final Canvas screen;
  private final int columns;
  private final int rows;
  private Style style = Style.PLAIN;
  private int column;
  private int row;
  private int top;
  private int bottom;

  Emulator(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    this.screen = new Canvas(columns, rows);
    this.bottom = rows - 1;
  }

  Canvas screen() {
    return screen;
  }

  void feed(String sent) {
    for (int at = 0; at < sent.length(); ) {
      char c = sent.charAt(at);
      if (c == 0x1B) {
        at = escape(sent, at + 1);
      } else if (c < ' ') {
        control(c);
        at++;
      } else {
        at = text(sent, at);
      }
    }
  }

  private int text(String sent, int at) {
    int next = Widths.next(sent, at);
    int width = Widths.columns(sent, at);
    if (row >= rows || column + width > columns) {
      String around = sent.substring(Math.max(0, at - 60), next);
      throw new IllegalStateException(
          "outside at " + column + "," + row + " of " + columns + ": " + Cases.escaped(around));
    }
    screen.put(column, row, sent.substring(at, next), style);
    column += width;
    return next;
  }

  private void control(char c) {
    switch (c) {
      case '\r' -> column = 0;
      case '\n' -> down();
      case '\b' -> column--;
      default -> throw new IllegalStateException("control " + (int) c);
    }
  }

  private void down() {
    if (row == bottom) {
      throw new IllegalStateException("scrolled by accident");
    }
    row++;
  }

  private int escape(String sent, int at) {
    switch (sent.charAt(at)) {
      case '[' -> {
        return sequence(sent, at + 1);
      }
      case ']' -> {
        return link(sent, at + 1);
      }
      case 'D' -> down();
      case 'M' -> row--;
      default -> throw new IllegalStateException("ESC " + sent.charAt(at));
    }
    return at + 1;
  }

  private int link(String sent, int at) {
    int end = sent.indexOf("\u001b\\", at);
    String address = sent.substring(at + "8;;".length(), end);
    style =
        new Style(
            style.ink(),
            style.bold(),
            style.dim(),
            style.italic(),
            style.underline(),
            style.reverse(),
            address.isEmpty() ? Optional.empty() : Optional.of(address));
    return end + 2;
  }

  private int sequence(String sent, int from) {
    int at = from;
    while (sent.charAt(at) < '@') {
      at++;
    }
    String numbers = sent.substring(from, at);
    int one = number(numbers, 0, 1);
    switch (sent.charAt(at)) {
      case 'A' -> row -= one;
      case 'B' -> row += one;
      case 'C' -> column += one;
      case 'D' -> column -= one;
      case 'H' -> place(one - 1, number(numbers, 1, 1) - 1);
      case 'J' -> clear();
      case 'K' -> erase();
      case 'L' -> screen.shift(new Shift(row, bottom, -one));
      case 'M' -> screen.shift(new Shift(row, bottom, one));
      case 'm' -> look(numbers);
      case 'r' -> region(one - 1, number(numbers, 1, rows) - 1);
      case 'h', 'l' -> {}
      default -> throw new IllegalStateException("CSI " + numbers + sent.charAt(at));
    }
    return at + 1;
  }

  private void place(int toRow, int toColumn) {
    row = toRow;
    column = toColumn;
  }

  private void region(int from, int to) {
    top = from;
    bottom = to;
    place(0, 0);
    if (top >= bottom) {
      throw new IllegalStateException("region " + top + ".." + bottom);
    }
  }

  private void clear() {
    for (int each = 0; each < rows; each++) {
      screen.clear(0, each, columns);
    }
  }

  /** Real ones differ in what an erased cell looks like, unless the style is plain. */
  private void erase() {
    if (style.reverse() || style.underline()) {
      throw new IllegalStateException("erased in " + style.words());
    }
    screen.clear(column, row, columns - column);
  }

  private void look(String numbers) {
    for (String number : numbers.split(";")) {
      look(number.isEmpty() ? 0 : Integer.parseInt(number));
    }
  }

  private void look(int code) {
    style =
        switch (code) {
          case 0 -> with(Ink.DEFAULT, false, false, false, false, false);
          case 1 -> style.withBold();
          case 2 -> style.withDim();
          case 3 -> style.withItalic();
          case 4 -> style.withUnderline();
          case 7 -> style.withReverse();
          case 22 ->
              with(style.ink(), false, false, style.italic(), style.underline(), style.reverse());
          case 23 ->
              with(
                  style.ink(),
                  style.bold(),
                  style.dim(),
                  false,
                  style.underline(),
                  style.reverse());
          case 24 ->
              with(style.ink(), style.bold(), style.dim(), style.italic(), false, style.reverse());
          case 27 ->
              with(
                  style.ink(), style.bold(), style.dim(), style.italic(), style.underline(), false);
          default -> style.withInk(ink(code));
        };
  }

  private Style with(
      Ink ink, boolean bold, boolean dim, boolean italic, boolean under, boolean back) {
    return new Style(ink, bold, dim, italic, under, back, style.link());
  }

  private static Ink ink(int code) {
    for (Ink ink : Ink.values()) {
      if (ink.code() == code) {
        return ink;
      }
    }
    throw new IllegalStateException("SGR " + code);
  }

  private static int number(String numbers, int index, int otherwise) {
    String[] parts = numbers.split(";");
    return index < parts.length && !parts[index].isEmpty() && !parts[index].startsWith("?")
        ? Integer.parseInt(parts[index])
        : otherwise;
  }
}
