package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;
import org.lectern.terminal.Canvas;
import org.lectern.terminal.Style;
import org.lectern.terminal.Widths;

/** Draws the window that covers the panes. */
final class WindowRows {
  private static final int MOST_LEAD = 24;

  private final Looks looks;

  WindowRows(Looks looks) {
    this.looks = looks;
  }

  private record Line(String text, int entry, boolean first) {}

  void draw(Canvas canvas, Window window, Frame frame) {
    Box body = frame.body();
    List<Entry> entries = window.entries();
    int lead = lead(window, entries, body.width());
    List<Line> lines = lines(entries, Math.max(1, body.width() - lead - 5));
    Box box = box(window, body, lines.size());
    for (int row = box.row(); row < box.bottom(); row++) {
      canvas.clear(0, row, body.width());
    }
    title(canvas, window, box, entries.size());
    Box rows = box.from(1);
    int cursor = window.list().cursor(entries.size());
    int top = top(lines, window.list().top(entries.size(), rows.height()), cursor, rows.height());
    for (int i = top; i < lines.size() && i < top + rows.height(); i++) {
      draw(canvas, rows, rows.row() + i - top, entries, lines.get(i), lead, cursor);
    }
  }

  /** Reasons take the lower part of the body only, so that what they explain stays in sight. */
  private static Box box(Window window, Box body, int lines) {
    if (window.kind() != Window.Kind.WHY) {
      return body;
    }
    int rows = Math.min(body.height(), Math.min(lines + 1, Math.max(4, body.height() * 2 / 3)));
    return new Box(body.column(), body.bottom() - rows, body.width(), rows);
  }

  private static void title(Canvas canvas, Window window, Box box, int shown) {
    canvas.fill(0, box.row(), box.width(), Looks.PLAIN.withUnderline());
    String filter = window.filter().isBlank() ? "" : "  with \"" + window.filter().strip() + "\"";
    String title = " " + window.title() + filter;
    canvas.put(0, box.row(), title, Looks.BOLD.withUnderline());
    String count = shown == 0 ? "none " : (window.list().cursor(shown) + 1) + "/" + shown + " ";
    int at = box.width() - Widths.of(count);
    if (at > Widths.of(title)) {
      canvas.put(at, box.row(), count, Looks.PLAIN.withUnderline());
    }
  }

  private static int lead(Window window, List<Entry> entries, int width) {
    int lead = 0;
    for (Entry entry : entries) {
      lead = Math.max(lead, Widths.of(entry.lead()));
    }
    boolean hosts = window.kind() == Window.Kind.LINKS;
    return Math.min(lead, hosts ? width / 2 : Math.min(MOST_LEAD, width / 3));
  }

  private static List<Line> lines(List<Entry> entries, int width) {
    List<Line> lines = new ArrayList<>();
    for (int e = 0; e < entries.size(); e++) {
      int entry = e;
      String text = entries.get(e).text();
      int before = lines.size();
      Wrap.rows(
          text,
          width,
          (from, to) ->
              lines.add(new Line(text.substring(from, to), entry, lines.size() == before)));
      if (lines.size() == before) {
        lines.add(new Line("", entry, true));
      }
    }
    return lines;
  }

  /** The first line that is shown, such that the chosen entry is wholly in sight if it can be. */
  private static int top(List<Line> lines, int topEntry, int cursor, int height) {
    int first = lines.size();
    int chosenFirst = 0;
    int chosenLast = 0;
    for (int i = lines.size() - 1; i >= 0; i--) {
      first = lines.get(i).entry() >= topEntry ? i : first;
      chosenLast = lines.get(i).entry() > cursor ? i - 1 : chosenLast;
      chosenFirst = lines.get(i).entry() >= cursor ? i : chosenFirst;
    }
    boolean isLast = !lines.isEmpty() && lines.get(lines.size() - 1).entry() <= cursor;
    int end = isLast ? lines.size() - 1 : chosenLast;
    int shown = Math.max(first == lines.size() ? 0 : first, end - height + 1);
    int most = Math.max(0, lines.size() - height);
    return Math.max(0, Math.min(Math.min(shown, chosenFirst), most));
  }

  private void draw(
      Canvas canvas, Box box, int row, List<Entry> entries, Line line, int lead, int cursor) {
    boolean chosen = line.entry() == cursor;
    Entry entry = entries.get(line.entry());
    boolean leads = entry.target().isPresent();
    if (line.first()) {
      canvas.put(box.column(), row, chosen ? ">" : " ", Looks.BOLD);
      Style style = leads ? looks.date() : Looks.BOLD;
      canvas.put(box.column() + 2, row, Words.brief(entry.lead(), lead), style);
    }
    int at = box.column() + 2 + (lead == 0 ? 0 : lead + 2);
    canvas.put(at, row, line.text(), chosen && leads ? Looks.BOLD : Looks.PLAIN, box.right());
  }
}
