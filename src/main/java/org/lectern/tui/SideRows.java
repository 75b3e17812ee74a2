package org.lectern.tui;

import java.util.List;
import java.util.Optional;
import org.lectern.terminal.Canvas;
import org.lectern.terminal.Style;
import org.lectern.terminal.Widths;

/** Draws the panes beside the text: actors, dates, references, and why the chosen one is there. */
final class SideRows {
  private static final int NARROW = 60;
  private static final int HERE = 4;
  private static final int ALL = 5;

  /** Types get rows of their own where so many rows at least are left for actors. */
  private static final int LEAST_BY_TYPE = 3;

  private final Looks looks;

  SideRows(Looks looks) {
    this.looks = looks;
  }

  void draw(Canvas canvas, State state, Frame frame, Pane pane) {
    Box box = frame.pane(pane);
    List<Item> items = Sides.items(state, pane);
    boolean alone = frame.body().width() == box.width();
    Box inner = alone ? box : box.inset(1);
    if (!alone) {
      Screens.rule(canvas, box.column(), box);
    }
    if (frame.hasHeading(pane)) {
      heading(canvas, state, pane, inner, items.size());
    }
    Box rows = frame.hasHeading(pane) ? inner.from(1) : inner;
    if (items.isEmpty()) {
      canvas.put(rows.column() + 2, rows.row(), none(state, pane), Looks.DIM, rows.right());
    }
    int types = pane == Pane.ACTORS ? Item.leads(items) : 0;
    if (types > 0 && rows.height() - types >= LEAST_BY_TYPE) {
      drawByType(canvas, state, rows, items, types);
    } else {
      drawAlike(canvas, state, pane, rows, items, rowsEach(pane, box));
    }
  }

  /** Entries of one height, with what leads them in a column of its own; actors have none. */
  private void drawAlike(
      Canvas canvas, State state, Pane pane, Box rows, List<Item> items, int each) {
    ListState list = state.list(pane);
    int visible = Math.max(1, rows.height() / each);
    int top = list.top(items.size(), visible);
    int widest = Math.min(Item.leadWidth(items), Math.max(10, rows.width() / 2));
    int lead = pane == Pane.ACTORS ? 0 : widest;
    for (int i = top; i < items.size() && i < top + visible; i++) {
      boolean chosen = i == list.cursor(items.size());
      int at = rows.row() + (i - top) * each;
      Box row = new Box(rows.column(), at, rows.width(), each);
      draw(canvas, state, pane, row, items.get(i), lead, chosen);
    }
  }

  /** Actors, with a row for each type over those that have it. */
  private void drawByType(Canvas canvas, State state, Box rows, List<Item> items, int types) {
    ListState list = state.list(Pane.ACTORS);
    int top = list.top(items.size(), rows.height() - types);
    int at = rows.row();
    for (int i = top; i < items.size() && at < rows.bottom(); i++) {
      Item item = items.get(i);
      if (i == top || !item.lead().equals(items.get(i - 1).lead())) {
        canvas.put(rows.column() + 1, at++, item.lead(), Looks.DIM, rows.right());
      }
      if (at < rows.bottom()) {
        boolean chosen = i == list.cursor(items.size());
        Box row = new Box(rows.column(), at++, rows.width(), 1);
        draw(canvas, state, Pane.ACTORS, row, item, 0, chosen);
      }
    }
  }

  /** How many rows an entry takes: in a narrow pane a reference has one for what it says. */
  static int rowsEach(Pane pane, Box box) {
    return pane == Pane.REFERENCES && box.width() < NARROW ? 2 : 1;
  }

  private static String none(State state, Pane pane) {
    boolean known =
        pane == Pane.REFERENCES
            ? state.shelf().across().isPresent()
            : state.paper().map(p -> p.facts().isPresent()).orElse(true);
    boolean english =
        pane == Pane.REFERENCES || state.paper().map(Paper::mayBeEnglish).orElse(true);
    return !known ? "reading ..." : english ? "none" : "reads English only";
  }

  private static void heading(Canvas canvas, State state, Pane pane, Box box, int size) {
    boolean focused = state.view().focus() == pane;
    String title = pane.title().toUpperCase(java.util.Locale.ROOT) + " " + size;
    DocumentRows.heading(canvas, box, title, focused);
    if (pane == Pane.ACTORS && box.width() >= 24) {
      String counts = Words.right("here", HERE) + Words.right("all", ALL);
      canvas.put(box.right() - HERE - ALL - 1, box.row(), counts, Looks.DIM);
    }
    if (pane == Pane.DATES && state.mode().reordered()) {
      canvas.put(box.right() - 8, box.row(), "by time", Looks.DIM);
    }
  }

  private void draw(
      Canvas canvas, State state, Pane pane, Box row, Item item, int lead, boolean chosen) {
    boolean focused = state.view().focus() == pane;
    boolean lit = state.light().equals(Optional.of(item.light()));
    Style cursor = focused ? Looks.BOLD : Looks.DIM;
    canvas.put(row.column(), row.row(), chosen ? ">" : " ", cursor);
    Style style = item.sign() == '!' ? looks.conflict() : style(pane);
    style = lit ? style.withReverse() : chosen && focused ? style.withBold() : style;
    int at = row.column() + 2;
    if (row.height() == 2) {
      canvas.put(at, row.row(), Words.brief(item.lead(), row.width() - 3), style);
      int room = row.width() - 6;
      canvas.put(at + 3, row.row() + 1, Words.brief(item.text(), room), Looks.DIM);
      return;
    }
    if (lead > 0) {
      canvas.put(at, row.row(), Words.brief(item.lead(), lead), style);
      at += lead + 1;
      style = Looks.PLAIN;
    }
    int counts = item.here().isEmpty() ? 1 : HERE + ALL + 1;
    int room = row.right() - at - counts;
    String text =
        pane == Pane.ACTORS ? Words.name(item.text(), room) : Words.brief(item.text(), room);
    canvas.put(at, row.row(), text, style);
    if (!item.here().isEmpty()) {
      String numbers = Words.right(item.here(), HERE) + Words.right(item.all(), ALL);
      canvas.put(row.right() - HERE - ALL - 1, row.row(), numbers, Looks.PLAIN);
    }
  }

  private Style style(Pane pane) {
    return switch (pane) {
      case ACTORS -> looks.actor();
      case DATES -> looks.date();
      default -> looks.reference();
    };
  }

  /** The box that says why the chosen entry is there. */
  void drawWhy(Canvas canvas, State state, Frame frame) {
    Pane pane = state.view().focus().isSide() ? state.view().focus() : state.view().side();
    Box box = frame.why();
    Screens.rule(canvas, box.column(), box);
    List<Entry> entries =
        Sides.why(state, pane, state.list(pane).cursor(Sides.count(state, pane)), false);
    if (entries.isEmpty()) {
      return;
    }
    String title = pane.title().toUpperCase(java.util.Locale.ROOT);
    String one = title.substring(0, title.length() - 1);
    DocumentRows.heading(canvas, box.inset(1), "WHY THIS " + one, false);
    lines(canvas, box.inset(1).from(1), entries);
  }

  private static void lines(Canvas canvas, Box box, List<Entry> entries) {
    int[] row = {box.row()};
    for (Entry entry : entries) {
      String lead = entry.lead().isEmpty() ? "" : entry.lead() + " ";
      int at = box.column() + 2;
      int indent = Math.min(Widths.of(lead), box.width() / 3);
      if (row[0] < box.bottom()) {
        canvas.put(at, row[0], lead, Looks.DIM, box.right());
      }
      Wrap.rows(
          entry.text(),
          Math.max(1, box.width() - 3 - indent),
          (from, to) -> {
            if (row[0] < box.bottom()) {
              canvas.put(
                  at + indent, row[0], entry.text().substring(from, to), Looks.PLAIN, box.right());
            }
            row[0]++;
          });
    }
  }
}
