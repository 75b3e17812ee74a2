package org.lectern.terminal;

import java.util.Optional;

/**
 * Turns each frame into the fewest bytes that change the one before into it: only cells that look
 * different, small gaps written over, tails of rows erased, rows that moved shifted by the terminal
 * itself. Everything between {@code ?2026h} and {@code ?2026l} appears at once where the terminal
 * knows synchronised updates; others pass over it.
 */
final class Frames {
  private static final String ESC = "\u001b[";
  private static final String BEGIN = ESC + "?2026h";
  private static final String END = ESC + "?2026l";

  /** To move over a gap takes up to 7 bytes, so that a shorter one is written instead. */
  private static final int GAP = 7;

  private final Traits traits;
  private final Pen pen;
  private final Cursor cursor = new Cursor();
  private final StringBuilder out = new StringBuilder(4096);
  private Optional<Canvas> shown = Optional.empty();

  Frames(Traits traits) {
    this.traits = traits;
    this.pen = new Pen(traits);
  }

  /** Forgets what the terminal shows; the next frame is drawn whole. */
  void forget() {
    shown = Optional.empty();
  }

  /** The characters that make the terminal show the canvas; empty where it shows it already. */
  String next(Canvas back) {
    out.setLength(0);
    boolean known = shown.isPresent() && isOfSize(shown.get(), back);
    Canvas front = known ? shown.get() : blank(back);
    Optional<Shift> shift = known ? Shift.between(front, back) : Optional.empty();
    if (shift.isPresent()) {
      apply(shift.get(), front);
    }
    for (int row = 0; row < back.rows(); row++) {
      drawRow(front, back, row);
    }
    shown = Optional.of(back.copy());
    return out.length() == 0 ? "" : BEGIN + out + END;
  }

  /** The characters that leave the terminal writing plainly. */
  String end() {
    out.setLength(0);
    pen.take(Style.PLAIN, out);
    forget();
    return out.toString();
  }

  private static boolean isOfSize(Canvas last, Canvas back) {
    return last.columns() == back.columns() && last.rows() == back.rows();
  }

  private Canvas blank(Canvas back) {
    pen.take(Style.PLAIN, out); // closes a link, which a reset leaves open
    out.append(ESC).append('m').append(ESC).append('H').append(ESC).append("2J");
    cursor.set(0, 0);
    return new Canvas(back.columns(), back.rows());
  }

  /**
   * By deleting or inserting lines at the top of the region rather than by SU and SD, which the
   * Linux console does not know.
   */
  private void apply(Shift shift, Canvas front) {
    pen.take(Style.PLAIN, out);
    boolean whole = shift.bottom() == front.rows() - 1;
    if (!whole) {
      out.append(ESC).append(shift.top() + 1).append(';').append(shift.bottom() + 1).append('r');
    }
    cursor.forget();
    cursor.move(0, shift.top(), out);
    out.append(ESC).append(Math.abs(shift.by()) == 1 ? "" : Math.abs(shift.by()));
    out.append(shift.by() > 0 ? 'M' : 'L');
    if (!whole) {
      out.append(ESC).append('r');
      cursor.set(0, 0);
    }
    front.shift(shift);
  }

  private void drawRow(Canvas front, Canvas back, int row) {
    int tail = tail(back, row);
    for (int at = changed(front, back, row, 0, tail); at < tail; ) {
      at = drawRun(front, back, row, at, tail);
      at = changed(front, back, row, at, tail);
    }
    eraseTail(front, row, tail);
  }

  /** Writes cells until the next ones are right, over a longer stretch than it pays to leave. */
  private int drawRun(Canvas front, Canvas back, int row, int from, int tail) {
    int at = from;
    while (at < tail) {
      cursor.move(at, row, out);
      write(back, at, row);
      at += back.width(at, row);
      int next = changed(front, back, row, at, tail);
      if (next - at > GAP || next >= tail || !isOneStyle(back, row, at, next)) {
        return at;
      }
    }
    return at;
  }

  /** The column after the last cell of a row that shows something. */
  private static int tail(Canvas canvas, int row) {
    int tail = canvas.columns();
    while (tail > 0 && canvas.isBlank(tail - 1, row)) {
      tail--;
    }
    return tail;
  }

  /** The first column from one on whose cell looks different, at the left half of a wide one. */
  private static int changed(Canvas front, Canvas back, int row, int from, int tail) {
    int at = from;
    while (at < tail && back.looksAs(front, at, row)) {
      at++;
    }
    boolean half = at > from && at < tail && back.glyph(at, row).equals(Canvas.RIGHT_HALF);
    return half ? at - 1 : at;
  }

  private boolean isOneStyle(Canvas back, int row, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!back.style(at, row).equals(back.style(to, row))) {
        return false;
      }
    }
    return true;
  }

  private void eraseTail(Canvas front, int row, int tail) {
    int old = tail(front, row);
    if (old > tail) {
      cursor.move(tail, row, out);
      pen.takeForBlank(Style.PLAIN, out);
      out.append(ESC).append('K');
    }
  }

  private void write(Canvas back, int column, int row) {
    String glyph = back.glyph(column, row);
    if (glyph.equals(" ")) {
      pen.takeForBlank(back.style(column, row), out);
    } else {
      pen.take(back.style(column, row), out);
    }
    int width = back.width(column, row);
    if (!traits.unicode()) {
      glyph = Ascii.of(glyph, width);
    }
    if (glyph.codePointCount(0, glyph.length()) > 1 && traits.unicode()) {
      writeUnsure(glyph, column, row, width);
    } else {
      out.append(glyph);
      cursor.advance(width, back.columns());
    }
  }

  /** Terminals differ in how far they go on over joined characters: the next is placed anew. */
  private void writeUnsure(String glyph, int column, int row, int width) {
    if (width == 2) {
      out.append("  ");
      cursor.forget();
      cursor.move(column, row, out);
    }
    out.append(glyph);
    cursor.forget();
  }
}
