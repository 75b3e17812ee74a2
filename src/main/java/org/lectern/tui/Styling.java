package org.lectern.tui;

import java.util.Arrays;
import java.util.List;
import org.lectern.clean.Passage;
import org.lectern.document.Span;
import org.lectern.terminal.Canvas;
import org.lectern.terminal.Style;

/** Draws rows of text with all that is known of their words. */
final class Styling {
  private final Paper paper;
  private final List<Thing> things;
  private final List<Spot> spots;
  private final Looks looks;

  Styling(Paper paper, List<Thing> things, List<Spot> spots, Looks looks) {
    this.paper = paper;
    this.things = things;
    this.spots = spots;
    this.looks = looks;
  }

  /** Draws a row; what stands at the cursor is underlined. */
  void draw(Canvas canvas, int column, int row, Row line, Anchor cursor) {
    Style[] styles = new Style[line.to() - line.from()];
    Arrays.fill(styles, base(line.kind()));
    if (line.passage() >= 0) {
      passage(line, styles);
      underline(line, styles, cursor);
    }
    int at = column;
    for (int from = 0; from < styles.length; ) {
      int to = runEnd(styles, from);
      String text = line.whole().substring(line.from() + from, line.from() + to);
      at = canvas.put(at, row, text, styles[from]);
      from = to;
    }
  }

  private static int runEnd(Style[] styles, int from) {
    int to = from + 1;
    while (to < styles.length && styles[to].equals(styles[from])) {
      to++;
    }
    return to;
  }

  private static Style base(Row.Kind kind) {
    return switch (kind) {
      case TITLE, HEADING -> Looks.BOLD;
      case META, ASIDE_NOTE, REMOVED_NOTE, REMOVED -> Looks.DIM;
      case AUTHOR_NOTE -> Looks.PLAIN.withItalic();
      default -> Looks.PLAIN;
    };
  }

  private void passage(Row line, Style[] styles) {
    Passage passage = paper.outline().orElseThrow().article().passages().get(line.passage());
    for (Span span : passage.emphasis()) {
      paint(line, styles, span.start(), span.end(), Looks.BOLD);
    }
    for (Thing thing : things) {
      if (thing.extract().passage() == line.passage()) {
        Style style = looks.of(thing.kind());
        paint(line, styles, thing.extract().from(), thing.extract().to(), style);
      }
    }
    for (Spot spot : spots) {
      if (spot.passage() == line.passage()) {
        paint(line, styles, spot.from(), spot.to(), Looks.LIT);
      }
    }
  }

  /** Adds what a style has to what is there: its colour, bold, underline, reverse. */
  private static void paint(Row line, Style[] styles, int from, int to, Style style) {
    int start = Math.max(from, line.from()) - line.from();
    int end = Math.min(to, line.to()) - line.from();
    for (int i = start; i < end; i++) {
      Style there = styles[i];
      there = style.ink() == Style.PLAIN.ink() ? there : there.withInk(style.ink());
      there = style.bold() ? there.withBold() : there;
      there = style.italic() ? there.withItalic() : there;
      there = style.underline() ? there.withUnderline() : there;
      styles[i] = style.reverse() ? there.withReverse() : there;
    }
  }

  private void underline(Row line, Style[] styles, Anchor cursor) {
    boolean here = cursor.block() == line.anchor().block() && cursor.part() == line.anchor().part();
    if (!here) {
      return;
    }
    Style mark = Looks.BOLD.withUnderline();
    for (Thing thing : things) {
      boolean under =
          thing.extract().passage() == line.passage()
              && thing.extract().from() == cursor.offset()
              && cursor.offset() > 0;
      if (under) {
        paint(line, styles, thing.extract().from(), thing.extract().to(), mark);
      }
    }
    for (Spot spot : spots) {
      if (spot.passage() == line.passage() && spot.from() == cursor.offset()) {
        paint(line, styles, spot.from(), spot.to(), mark);
      }
    }
  }
}
