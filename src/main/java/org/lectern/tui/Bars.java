package org.lectern.tui;

import java.util.List;
import java.util.Optional;
import org.lectern.terminal.Canvas;
import org.lectern.terminal.Style;
import org.lectern.terminal.Widths;

/** Draws the row at the top, the tabs or the status row, and the footer. */
final class Bars {
  private final Texts texts;
  private final Lit lit;

  Bars(Texts texts, Lit lit) {
    this.texts = texts;
    this.lit = lit;
  }

  void draw(Canvas canvas, State state, Frame frame) {
    if (frame.head().shown()) {
      head(canvas, state, frame);
    }
    if (frame.bar().shown()) {
      boolean all = frame.kind() != Frame.Kind.MEDIUM;
      if (all) {
        status(canvas, state, frame.bar());
      } else {
        tabs(canvas, state, frame.bar());
      }
    }
    if (frame.foot().shown()) {
      new Foot(texts, lit).draw(canvas, state, frame);
    }
  }

  private void head(Canvas canvas, State state, Frame frame) {
    boolean reading = state.view().main() == Pane.TEXT && frame.kind() == Frame.Kind.MEDIUM;
    String left = reading ? document(state) : collection(state);
    String right = light(state, frame);
    int width = state.size().columns();
    int room = width - Widths.of(right) - 3;
    int at = canvas.put(1, 0, Words.brief(left, Math.max(1, room)), Looks.BOLD) + 3;
    String more = reading ? source(state) : "";
    if (at + Widths.of(more) <= room) {
      canvas.put(at, 0, more, Looks.DIM);
    }
    canvas.put(width - Widths.of(right) - 1, 0, right, Looks.PLAIN);
  }

  private static String document(State state) {
    return state
        .paper()
        .map(p -> (state.document() + 1) + "/" + state.shelf().papers().size() + "  " + p.title())
        .orElse("");
  }

  private static String source(State state) {
    return state
        .paper()
        .map(p -> p.outlet() + (p.outlet().isEmpty() ? "" : ", ") + Dates.words(p.published()))
        .orElse("");
  }

  private static String collection(State state) {
    List<Paper> papers = state.shelf().papers();
    long fresh = papers.stream().filter(p -> !state.desk().isRead(p.key())).count();
    String count =
        Words.count(papers.size(), "document") + (fresh > 0 ? ", " + fresh + " new" : "");
    return "LECTERN  " + state.shelf().title() + (state.shelf().loaded() ? "   " + count : "");
  }

  private String light(State state, Frame frame) {
    if (state.light().isEmpty()) {
      return "";
    }
    int here = state.paper().map(p -> lit.count(state, p)).orElse(0);
    int at = lit.at(state);
    String label = Words.brief(state.light().get().label(), state.size().columns() / 4);
    String count = at > 0 ? at + "/" + here : "" + here;
    Optional<Integer> all = frame.kind() == Frame.Kind.MEDIUM ? Optional.empty() : lit.all(state);
    String inAll = all.map(n -> " here, " + n + " in all").orElse("");
    return "lit: " + label + "  " + count + inAll;
  }

  private void tabs(Canvas canvas, State state, Box bar) {
    int at = 1;
    int number = 1;
    for (Pane pane : Pane.values()) {
      if (pane != Pane.TEXT) {
        at = tab(canvas, state, bar, pane, number++, at);
      }
    }
    String right = position(state);
    int column = bar.right() - Widths.of(right) - 1;
    if (column > at) {
      canvas.put(column, bar.row(), right, Looks.DIM);
    }
  }

  /** In the list the tabs are plain, so that it does not stir while facts are found. */
  private static boolean counts(State state) {
    return state.view().main() == Pane.TEXT || state.view().focus().isSide();
  }

  private static int tab(Canvas canvas, State state, Box bar, Pane pane, int number, int at) {
    boolean here =
        state.view().focus() == pane || state.view().drawer() && state.view().side() == pane;
    String count = counts(state) && pane != Pane.DOCUMENTS ? " " + Sides.count(state, pane) : "";
    String text = number + " " + pane.title() + count;
    Style style = state.view().focus() == pane ? Looks.BOLD : here ? Looks.PLAIN : Looks.DIM;
    canvas.put(at, bar.row(), here ? "[" + text + "]" : " " + text + " ", style);
    return at + Widths.of(text) + 3;
  }

  /** How far the text is read, or which document is chosen. */
  private String position(State state) {
    int size = state.shelf().papers().size();
    if (state.view().main() == Pane.DOCUMENTS) {
      return size == 0 ? "" : (state.document() + 1) + "/" + size;
    }
    return texts.layout(state).map(layout -> place(state, layout)).orElse("");
  }

  private static String place(State state, Layout layout) {
    TextState text = Texts.position(state);
    Outline outline = state.paper().flatMap(Paper::outline).orElseThrow();
    int lines = outline.article().source().text().lineCount();
    return "line " + outline.line(text.cursor()) + "/" + lines + "  " + percent(state, layout);
  }

  /** Which share of the text stands above the lower edge of the window. */
  static String percent(State state, Layout layout) {
    int height = Texts.height(state);
    long seen = (long) Texts.top(layout, Texts.position(state), height) + height;
    return layout.size() <= height
        ? "all"
        : 100 * Math.min(seen, layout.size()) / layout.size() + "%";
  }

  private void status(Canvas canvas, State state, Box bar) {
    Optional<Layout> layout = texts.layout(state);
    if (layout.isEmpty()) {
      return;
    }
    String left = position(state, layout.get());
    String why = why(state, layout.get());
    String below = below(state, layout.get());
    int at = canvas.put(1, bar.row(), left, Looks.PLAIN) + 4;
    int room = bar.width() - at - Widths.of(below) - 3;
    canvas.put(at, bar.row(), Words.brief(why, Math.max(0, room)), Looks.DIM);
    canvas.put(bar.right() - Widths.of(below) - 1, bar.row(), below, Looks.PLAIN);
  }

  private static String position(State state, Layout layout) {
    String title = state.paper().map(p -> Words.brief(p.title(), 28)).orElse("");
    return title + "  " + place(state, layout);
  }

  private static String why(State state, Layout layout) {
    TextState text = Texts.position(state);
    Row row = layout.row(Texts.cursorRow(layout, text));
    Outline outline = state.paper().flatMap(Paper::outline).orElseThrow();
    return Reasons.judged(outline, row).stream()
        .findFirst()
        .map(j -> Reasons.words(j.verdict()))
        .orElse("");
  }

  private String below(State state, Layout layout) {
    if (state.paper().isEmpty() || state.light().isEmpty()) {
      return "";
    }
    int height = Texts.height(state);
    int last = Texts.top(layout, Texts.position(state), height) + height;
    Outline outline = state.paper().get().outline().orElseThrow();
    long count =
        lit.spots(state, state.paper().get()).stream()
            .filter(s -> layout.indexOf(outline.anchor(s.passage(), s.from())) >= last)
            .count();
    return count == 0 ? "" : count + " lit below";
  }
}
