package org.lectern.tui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.terminal.Canvas;
import org.lectern.terminal.Style;

/** Draws the text of the chosen document. */
final class TextRows {
  private final Texts texts;
  private final Lit lit;
  private final Looks looks;

  TextRows(Texts texts, Lit lit, Looks looks) {
    this.texts = texts;
    this.lit = lit;
    this.looks = looks;
  }

  void draw(Canvas canvas, State state, Frame frame) {
    Box page = frame.page();
    Optional<Layout> layout = texts.layout(state);
    if (layout.isEmpty() || state.paper().isEmpty()) {
      String told = state.paper().isPresent() ? "reading ..." : "no document";
      canvas.put(page.column() + frame.gutter(), page.row(), told, Looks.DIM);
      return;
    }
    draw(canvas, state, frame, layout.get(), state.paper().get());
  }

  private void draw(Canvas canvas, State state, Frame frame, Layout layout, Paper paper) {
    Box page = frame.page();
    TextState text = Texts.position(state);
    int top = Texts.top(layout, text, page.height());
    int cursor = Texts.cursorRow(layout, text);
    List<Spot> spots = lit.spots(state, paper);
    Styling styling = new Styling(paper, Thing.in(state.shelf(), paper), spots, looks);
    Map<Integer, Character> signs = Signs.of(state, paper, layout);
    for (int i = 0; i < page.height() && top + i < layout.size(); i++) {
      Row row = layout.row(top + i);
      int at = page.row() + i;
      if (frame.gutter() > 0) {
        char sign = signs.getOrDefault(top + i, sign(row));
        gutter(canvas, page.column(), at, sign, top + i == cursor, isFocused(state));
      }
      Anchor lamp = top + i == cursor ? text.cursor() : Anchor.START;
      styling.draw(canvas, page.column() + frame.gutter() + row.indent(), at, row, lamp);
    }
    if (frame.gutter() > 0 && !spots.isEmpty()) {
      map(canvas, page, layout, paper, spots);
    }
  }

  private static boolean isFocused(State state) {
    return state.view().focus() == Pane.TEXT;
  }

  /** The sign of a row; under the cursor it is reversed, and an arrow where there is none. */
  private void gutter(
      Canvas canvas, int column, int row, char sign, boolean cursor, boolean focused) {
    if (sign != ' ') {
      Style style = looks.sign(sign);
      canvas.put(column, row, String.valueOf(sign), cursor ? style.withReverse() : style);
    } else if (cursor) {
      canvas.put(column, row, ">", focused ? Looks.BOLD : Looks.DIM);
    }
  }

  private static char sign(Row row) {
    return row.kind() == Row.Kind.REMOVED || row.kind() == Row.Kind.REMOVED_NOTE ? '-' : ' ';
  }

  /** The right edge shows where in the whole document the lit places are. */
  private static void map(Canvas canvas, Box page, Layout layout, Paper paper, List<Spot> spots) {
    int height = Math.min(page.height(), layout.size());
    Style dim = Looks.DIM;
    for (int i = 0; i < height; i++) {
      canvas.put(page.right() - 1, page.row() + i, ".", dim);
    }
    Outline outline = paper.outline().orElseThrow();
    for (Spot spot : spots) {
      int row = layout.indexOf(outline.anchor(spot.passage(), spot.from()));
      int at = (int) ((long) row * height / layout.size());
      canvas.put(page.right() - 1, page.row() + at, "#", Looks.PLAIN);
    }
  }
}
