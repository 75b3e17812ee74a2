package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.clean.Passage;
import org.lectern.terminal.Key;

/** Opens windows, moves in them, and follows their entries. */
final class Windows {
  private static final int MOST_RESULTS = 500;
  private static final int AROUND = 60;

  private final Opening opening;
  private final java.util.function.BiFunction<State, Command, Step> run;

  /**
   * @param run carries out a command that was chosen by its name
   */
  Windows(Opening opening, java.util.function.BiFunction<State, Command, Step> run) {
    this.opening = opening;
    this.run = run;
  }

  static State open(State state, Window window) {
    return state.with(state.mode().with(window));
  }

  static State help(State state) {
    return open(state, Window.of(Window.Kind.HELP, "Keys", Keys.help()));
  }

  /** The list of commands, with a prompt to type a part of a name. */
  static State commands(State state) {
    State opened = open(state, Window.of(Window.Kind.COMMANDS, "Commands", Keys.commandEntries()));
    return Typing.open(opened, Prompt.Kind.COMMAND, "");
  }

  static State timeline(State state) {
    List<Entry> entries = TimelineEntries.of(state.shelf());
    return entries.isEmpty()
        ? state.saying("no dated sentence is known")
        : open(state, Window.of(Window.Kind.TIMELINE, "Timeline", entries));
  }

  static String source(String title, int line) {
    return "  [" + Words.brief(title, 30) + ":" + line + "]";
  }

  /** All passages that match, document by document, and the search lit. */
  State results(State state, String query) {
    if (query.isBlank()) {
      return state;
    }
    List<Entry> entries = new ArrayList<>();
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    for (int d = 0; d < state.shelf().papers().size() && entries.size() < MOST_RESULTS; d++) {
      Paper paper = state.shelf().papers().get(d);
      int document = d;
      paper.outline().ifPresent(o -> add(entries, document, paper, o, wanted));
    }
    State lit = state.withLight(Optional.of(new Light.OfSearch(query.strip())));
    String title = "\"" + query.strip() + "\" in " + Words.count(entries.size(), "place");
    return entries.isEmpty()
        ? state.saying("\"" + query.strip() + "\" is in no document")
        : open(lit, Window.of(Window.Kind.RESULTS, title, entries));
  }

  private static void add(
      List<Entry> entries, int document, Paper paper, Outline outline, String wanted) {
    for (Passage passage : outline.article().passages()) {
      int at = Spots.indexOf(passage.text(), wanted, 0);
      while (at >= 0 && entries.size() < MOST_RESULTS) {
        int offset = passage.sourceOffset(at);
        int line = passage.source().lineNumber(offset);
        String lead = Words.brief(paper.title(), 18) + ":" + line;
        Target target = new Target.Go(new Place(document, offset));
        entries.add(Entry.to(lead, around(passage.text(), at, wanted.length()), target));
        at = Spots.indexOf(passage.text(), wanted, at + wanted.length() + AROUND);
      }
    }
  }

  private static String around(String text, int at, int length) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(text.length(), at + length + AROUND);
    int start = from == 0 ? 0 : text.indexOf(' ', from) + 1;
    int end = to == text.length() ? to : text.lastIndexOf(' ', to);
    start = start > at || start == 0 ? from : start;
    end = end < at + length ? to : end;
    return (from == 0 ? "" : "... ")
        + text.substring(start, end)
        + (end < text.length() ? " ..." : "");
  }

  /** A key while a window is open that no prompt takes. */
  Step command(State state, Command command) {
    return switch (command) {
      case CLOSE, QUIT -> Step.to(close(state));
      case ENTER -> enter(state);
      case FIND -> Step.to(Typing.open(state, Prompt.Kind.FILTER, filter(state)));
      case HELP -> Step.to(close(state));
      case COMMANDS -> Step.to(commands(state));
      default -> Step.to(moved(state, command));
    };
  }

  private static String filter(State state) {
    return state.mode().window().map(Window::filter).orElse("");
  }

  private static State close(State state) {
    boolean filtered = !filter(state).isBlank();
    return filtered ? filtered(state, "") : state.with(state.mode().withoutWindow());
  }

  static State filtered(State state, String filter) {
    return state
        .mode()
        .window()
        .map(window -> state.with(state.mode().with(window.withFilter(filter))))
        .orElse(state);
  }

  /** A key that moves while a prompt filters a window. */
  Step moved(State state, Key key) {
    return Step.to(Keys.command(key).map(c -> moved(state, c)).orElse(state));
  }

  private static State moved(State state, Command command) {
    Optional<Window> window = state.mode().window();
    if (window.isEmpty()) {
      return state;
    }
    int size = window.get().entries().size();
    int height = Math.max(1, Frame.of(state.size(), state.view()).body().height() - 2);
    int cursor = window.get().list().cursor(size);
    int to = Moving.target(command, cursor, size, height);
    return state.with(
        state.mode().with(window.get().withList(window.get().list().moved(to, size, height))));
  }

  /** Follows the chosen entry. */
  Step enter(State state) {
    Optional<Window> window = state.mode().window();
    State shut = state.with(state.mode().withoutWindow());
    if (window.isEmpty() || window.get().entries().isEmpty()) {
      return Step.to(shut);
    }
    List<Entry> entries = window.get().entries();
    Optional<Target> target = entries.get(window.get().list().cursor(entries.size())).target();
    if (target.isEmpty()) {
      return Step.to(window.get().kind() == Window.Kind.COMMANDS ? shut : state);
    }
    if (target.get() instanceof Target.Go go) {
      return opening.jump(shut, go.place());
    }
    if (target.get() instanceof Target.Decide decide) {
      return Step.to(Mends.where(shut, decide.decision()));
    }
    if (target.get() instanceof Target.Mend mend) {
      return Step.to(shut, new Effect.Mend(mend.decision(), mend.scope(), shut.document()));
    }
    if (target.get() instanceof Target.Rename rename) {
      return Step.to(Typing.open(shut, Prompt.Kind.RENAME, rename.name()));
    }
    if (target.get() instanceof Target.Unmend) {
      return Step.to(shut, new Effect.Unmend());
    }
    if (target.get() instanceof Target.Run command) {
      return run.apply(shut, command.command());
    }
    return target.get() instanceof Target.Open open
        ? Step.to(shut.saying("opening " + open.address()), new Effect.Open(open.address()))
        : Step.to(shut);
  }
}
