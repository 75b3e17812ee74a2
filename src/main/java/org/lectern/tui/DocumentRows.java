package org.lectern.tui;

import java.util.List;
import org.lectern.terminal.Canvas;
import org.lectern.terminal.Style;
import org.lectern.terminal.Widths;

/** Draws the documents: a wide table where they have the window, else a column of titles. */
final class DocumentRows {
  private static final int OUTLET = 16;
  private static final int MOST_MARKS = 6;
  private static final int MOST_ROWS = 3;

  private final Lit lit;
  private final Looks looks;

  DocumentRows(Lit lit, Looks looks) {
    this.lit = lit;
    this.looks = looks;
  }

  /**
   * How many rows each document takes: one, and in a column with room enough one more for date and
   * outlet and another one for the rest of the title.
   */
  static int rowsEach(State state, Frame frame) {
    boolean column = frame.hasHeading(Pane.DOCUMENTS) && frame.pane(Pane.TEXT).shown();
    int room = frame.rows(Pane.DOCUMENTS).height() - marks(state, frame);
    int each = room / Math.max(1, state.shelf().papers().size());
    return column ? Math.max(1, Math.min(MOST_ROWS, each)) : 1;
  }

  private static int marks(State state, Frame frame) {
    boolean column = frame.hasHeading(Pane.DOCUMENTS) && frame.pane(Pane.TEXT).shown();
    int entries = column ? Math.min(MOST_MARKS, Marking.entries(state).size()) : 0;
    return entries == 0 ? 0 : entries + 1;
  }

  void draw(Canvas canvas, State state, Frame frame) {
    Box box = frame.pane(Pane.DOCUMENTS);
    int marks = marks(state, frame);
    List<Paper> papers = state.shelf().papers();
    if (frame.hasHeading(Pane.DOCUMENTS)) {
      heading(canvas, box, "DOCUMENTS " + papers.size(), focused(state));
    }
    if (frame.pane(Pane.TEXT).shown()) {
      Screens.rule(canvas, box.right(), box);
    }
    Box rows = frame.rows(Pane.DOCUMENTS).top(frame.rows(Pane.DOCUMENTS).height() - marks);
    if (papers.isEmpty()) {
      canvas.put(rows.column() + 1, rows.row(), "no documents here", Looks.DIM);
    }
    int each = rowsEach(state, frame);
    int visible = Math.max(1, rows.height() / each);
    Rewrites rewrites = Rewrites.of(state.shelf());
    List<Integer> shown = rewrites.rows(state.document());
    int chosen = shown.indexOf(state.document());
    int top = new ListState(chosen, state.list(Pane.DOCUMENTS).top()).top(shown.size(), visible);
    for (int i = top; i < shown.size() && i < top + visible; i++) {
      draw(canvas, state, frame, rows.from((i - top) * each), rewrites, shown.get(i));
    }
    problems(canvas, state, rows.from(Math.min(shown.size() - top, visible) * each));
    if (marks > 0) {
      drawMarks(canvas, state, new Box(box.column(), box.bottom() - marks, box.width(), marks));
    }
  }

  static void heading(Canvas canvas, Box box, String text, boolean focused) {
    canvas.put(box.column(), box.row(), text, focused ? Looks.BOLD : Looks.DIM, box.right());
  }

  private static boolean focused(State state) {
    return state.view().focus() == Pane.DOCUMENTS;
  }

  private void draw(
      Canvas canvas, State state, Frame frame, Box row, Rewrites rewrites, int index) {
    if (index < 0) {
      int count = rewrites.rewrites(-1 - index);
      canvas.put(row.column() + 6, row.row(), "+ " + Words.count(count, "rewrite"), Looks.DIM);
      return;
    }
    draw(canvas, state, frame, row, index);
    if (rewrites.first(index) != index) {
      canvas.put(row.column() + 3, row.row(), "+", Looks.DIM);
    }
  }

  private void draw(Canvas canvas, State state, Frame frame, Box row, int index) {
    Paper paper = state.shelf().papers().get(index);
    boolean fresh = !state.desk().isRead(paper.key());
    boolean chosen = index == state.document();
    Style style = chosen ? Looks.BOLD : Looks.PLAIN;
    int at = row.column();
    if (frame.kind() == Frame.Kind.LINE) {
      canvas.put(at, row.row(), paper.title(), style);
      return;
    }
    canvas.put(at, row.row(), chosen ? ">" : " ", focused(state) ? Looks.BOLD : Looks.DIM);
    canvas.put(at + 2, row.row(), fresh ? "N" : " ", looks.fresh());
    Box rest = row.inset(5);
    if (frame.kind() == Frame.Kind.SMALL || frame.pane(Pane.TEXT).shown()) {
      Box title = new Box(row.column() + 4, row.row(), row.width() - 5, row.height());
      narrow(canvas, state, frame, title, paper, style);
    } else {
      wide(canvas, state, rest, paper, style);
    }
  }

  private void narrow(Canvas canvas, State state, Frame frame, Box box, Paper paper, Style style) {
    String count = state.light().isPresent() ? "" + lit.count(state, paper) : "";
    int room = box.width() - (count.isEmpty() ? 0 : 5);
    int each = rowsEach(state, frame);
    List<String> title =
        Wrap.brief(paper.title(), each == 1 ? room : box.width(), Math.max(1, each - 1));
    for (int i = 0; i < title.size(); i++) {
      canvas.put(box.column(), box.row() + i, title.get(i), style);
    }
    int last = each == 1 ? box.row() : box.row() + title.size();
    put(canvas, box.right() - 5, last, Words.right(count, 5), litStyle(count));
    if (each > 1) {
      String second = Dates.brief(paper.published()) + "  " + paper.outlet();
      String shown = paper.outline().isPresent() ? second : "";
      put(canvas, box.column(), last, Words.brief(shown, room), Looks.DIM);
    }
  }

  private static Style litStyle(String count) {
    return count.equals("0") ? Looks.DIM : Looks.BOLD;
  }

  private static void put(Canvas canvas, int column, int row, String text, Style style) {
    if (!text.isBlank()) {
      canvas.put(column, row, text, style);
    }
  }

  /** Date, outlet, title, words, share removed; the outlet goes first where room is scarce. */
  private void wide(Canvas canvas, State state, Box box, Paper paper, Style style) {
    int outlet = hasOutlets(state, box) ? outletWidth(state, box) : 0;
    boolean numbers = box.width() >= 40;
    String count = state.light().isPresent() ? lit.count(state, paper) + " lit" : "";
    String words = paper.words().map(w -> w + " w").orElse("");
    String removed = paper.removedPercent().map(p -> p == 0 ? "" : "-" + p + "%").orElse("");
    String right =
        (count.isEmpty() ? "" : Words.right(count, 8))
            + (numbers ? Words.right(words, 8) + Words.right(removed, 6) : "");
    int at = box.column();
    String date = paper.outline().isPresent() ? Dates.brief(paper.published()) : "";
    canvas.put(at, box.row(), Words.fill(date, 10), looks.date());
    at += 12;
    if (outlet > 0) {
      canvas.put(at, box.row(), Words.fill(paper.outlet(), outlet - 2), style);
      at += outlet;
    }
    int title = box.right() - at - Widths.of(right) - 1;
    canvas.put(at, box.row(), Words.brief(paper.title(), title), style);
    canvas.put(box.right() - Widths.of(right), box.row(), right, Looks.DIM);
  }

  /** Where room is scarce a column that would be mostly empty leaves it to the titles. */
  private static boolean hasOutlets(State state, Box box) {
    List<Paper> papers = state.shelf().papers();
    long known = papers.stream().filter(p -> !p.outlet().isEmpty()).count();
    return known > 0 && (box.width() >= 110 || box.width() >= 70 && known * 2 >= papers.size());
  }

  private static int outletWidth(State state, Box box) {
    int widest = 0;
    for (Paper paper : state.shelf().papers()) {
      widest = Math.max(widest, Widths.of(paper.outlet()) + 2);
    }
    return Math.min(widest, Math.max(OUTLET, box.width() / 6));
  }

  private void problems(Canvas canvas, State state, Box box) {
    for (int i = 0; i < state.shelf().problems().size() && i + 1 < box.height(); i++) {
      String sentence = "not read: " + state.shelf().problems().get(i).sentence();
      int row = box.row() + 1 + i;
      put(canvas, box.column(), row, "!", looks.conflict());
      put(canvas, box.column() + 2, row, Words.brief(sentence, box.width() - 2), Looks.DIM);
    }
  }

  private void drawMarks(Canvas canvas, State state, Box box) {
    heading(canvas, box, "MARKS", false);
    List<Entry> entries = Marking.entries(state);
    for (int i = 0; i + 1 < box.height(); i++) {
      Entry entry = entries.get(i);
      canvas.put(2, box.row() + 1 + i, entry.lead(), looks.note());
      canvas.put(4, box.row() + 1 + i, Words.brief(entry.text(), box.width() - 4), Looks.PLAIN);
    }
  }
}
