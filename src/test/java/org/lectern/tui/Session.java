package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;
import org.lectern.terminal.Canvas;
import org.lectern.terminal.Input;
import org.lectern.terminal.Key;

/** A reader without a terminal: events go in, a state and effects come out. */
final class Session {
  private final Layouts layouts = new Layouts();
  private final Spots spots = new Spots();
  private final Update update = new Update(layouts, spots);
  private final Screens screens = new Screens(layouts, spots, Looks.of(true));
  private final List<Effect> effects = new ArrayList<>();
  private State state;

  private Session(State state) {
    this.state = state;
  }

  /** A session on the documents of the port. */
  static Session port(int columns, int rows) {
    return of(columns, rows, "~/briefs/port", Port.events());
  }

  static Session of(int columns, int rows, String title, List<Event> events) {
    Session session = new Session(State.start(new Size(columns, rows), title));
    events.forEach(session::send);
    return session;
  }

  Session send(Event event) {
    Step step = update.apply(state, event);
    state = step.state();
    effects.addAll(step.effects());
    return this;
  }

  /**
   * Presses keys, parted by blanks, in the notation of help screens; {@code type:words} types (with
   * {@code _} for a blank), {@code size:80x24} gives the window another size.
   */
  Session press(String keys) {
    for (String word : keys.strip().split("\\s+")) {
      if (word.startsWith("type:")) {
        word.substring(5).chars().forEach(c -> key(c == '_' ? "Space" : String.valueOf((char) c)));
      } else if (word.startsWith("size:")) {
        String[] size = word.substring(5).split("x");
        int columns = Integer.parseInt(size[0]);
        send(new Event.Came(new Input.Resized(columns, Integer.parseInt(size[1]))));
      } else if (!word.isEmpty()) {
        key(word);
      }
    }
    return this;
  }

  private void key(String notation) {
    send(new Event.Came(Key.parse(notation)));
  }

  State state() {
    return state;
  }

  /** The effects so far, in order. */
  List<Effect> effects() {
    return effects;
  }

  Canvas canvas() {
    return screens.draw(state);
  }

  /** What is on the screen, row by row. */
  String screen() {
    return String.join("\n", canvas().text());
  }
}
