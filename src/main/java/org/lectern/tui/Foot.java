package org.lectern.tui;

import java.util.List;
import java.util.Optional;
import org.lectern.library.Desk;
import org.lectern.terminal.Canvas;
import org.lectern.terminal.Widths;

/** Draws the footer: a prompt, a message, or the keys that are useful here. */
final class Foot {
  private final Texts texts;
  private final Lit lit;

  Foot(Texts texts, Lit lit) {
    this.texts = texts;
    this.lit = lit;
  }

  void draw(Canvas canvas, State state, Frame frame) {
    Box foot = frame.foot();
    Mode mode = state.mode();
    if (mode.prompt().isPresent()) {
      prompt(canvas, state, foot, mode.prompt().get());
    } else if (!mode.message().isEmpty()) {
      say(canvas, foot, mode.message());
    } else if (mode.awaited().isPresent()) {
      boolean set = mode.awaited().get() == Command.MARK;
      say(canvas, foot, set ? "mark: press a letter" : "to the mark: press its letter");
    } else if (!noteHere(state).isEmpty()) {
      say(canvas, foot, noteHere(state));
    } else if (frame.kind() == Frame.Kind.SMALL) {
      small(canvas, state, foot);
    } else {
      hints(canvas, state, foot);
    }
  }

  /** The note on the line under the cursor while the text is read, or empty. */
  private String noteHere(State state) {
    boolean reading = state.view().focus() == Pane.TEXT && state.mode().window().isEmpty();
    return reading ? texts.layout(state).map(l -> note(state, l)).orElse("") : "";
  }

  private static void say(Canvas canvas, Box foot, String message) {
    canvas.put(1, foot.row(), Words.brief(message, foot.width() - 2), Looks.PLAIN);
  }

  private void prompt(Canvas canvas, State state, Box foot, Prompt prompt) {
    String right = prompt.kind() == Prompt.Kind.FIND_HERE ? found(state, prompt) : "";
    int room = foot.width() - Widths.of(right) - 4 - Widths.of(prompt.kind().sign());
    String text = tail(prompt.text(), Math.max(1, room));
    int at = canvas.put(1, foot.row(), prompt.kind().sign(), Looks.BOLD);
    at = canvas.put(at, foot.row(), text, Looks.PLAIN);
    canvas.put(at, foot.row(), " ", Looks.LIT);
    canvas.put(foot.right() - Widths.of(right) - 1, foot.row(), right, Looks.DIM);
  }

  private static String tail(String text, int columns) {
    String shown = text;
    while (Widths.of(shown) > columns) {
      shown = shown.substring(Widths.next(shown, 0));
    }
    return shown;
  }

  private String found(State state, Prompt prompt) {
    if (prompt.text().isBlank()) {
      return "";
    }
    int count = state.paper().map(p -> lit.count(state, p)).orElse(0);
    return count == 0 ? "not found" : lit.at(state) + "/" + count;
  }

  /** In a small window: the document, how far it is read, and how to get help. */
  private void small(Canvas canvas, State state, Box foot) {
    boolean list = state.view().main() == Pane.DOCUMENTS;
    int size = state.shelf().papers().size();
    String right = "? help";
    String percent =
        list
            ? (size == 0 ? "" : (state.document() + 1) + "/" + size)
            : texts.layout(state).map(l -> Bars.percent(state, l)).orElse("");
    Pane pane = state.view().focus();
    String title = list ? "LECTERN" : state.paper().map(Paper::title).orElse("");
    String left = pane.isSide() ? pane.title() + " " + Sides.count(state, pane) : title;
    String end = percent + "  " + right;
    int room = foot.width() - Widths.of(end) - 4;
    canvas.put(1, foot.row(), Words.brief(left, Math.max(0, room)), Looks.BOLD);
    canvas.put(foot.right() - Widths.of(end) - 1, foot.row(), end, Looks.DIM);
  }

  private void hints(Canvas canvas, State state, Box foot) {
    boolean window = state.mode().window().isPresent();
    boolean leads =
        state
            .mode()
            .window()
            .map(w -> w.all().stream().anyMatch(e -> e.target().isPresent()))
            .orElse(true);
    List<String> hints =
        Keys.footer(state.view().focus(), window).stream()
            .filter(h -> leads || !h.startsWith("Enter"))
            .toList();
    String help = window ? "" : "? help";
    int end = foot.right() - Widths.of(help) - 1;
    int at = 1;
    for (String hint : hints) {
      int blank = hint.indexOf(' ');
      if (at + Widths.of(hint) + 2 > end) {
        break;
      }
      int after = canvas.put(at, foot.row(), hint.substring(0, blank), Looks.BOLD);
      at = canvas.put(after, foot.row(), hint.substring(blank), Looks.DIM) + 2;
    }
    if (!help.isEmpty()) {
      int after = canvas.put(end, foot.row(), "?", Looks.BOLD);
      canvas.put(after, foot.row(), " help", Looks.DIM);
    }
  }

  /** The note on the row under the cursor, or empty. */
  static String note(State state, Layout layout) {
    Optional<Outline> outline = state.paper().flatMap(Paper::outline);
    int row = Texts.cursorRow(layout, Texts.position(state));
    for (Desk.Noted note : state.desk().notes()) {
      boolean here = state.paper().map(p -> p.key().equals(note.key())).orElse(false);
      if (here && layout.indexOf(outline.orElseThrow().anchorAt(note.offset())) == row) {
        return "note: " + note.text();
      }
    }
    return "";
  }
}
