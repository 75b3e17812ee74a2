package org.lectern.tui;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.lectern.library.DecisionFile;
import org.lectern.library.DeskFile;
import org.lectern.library.Library;
import org.lectern.terminal.Input;
import org.lectern.terminal.MuteTerminal;

/** Reads once as a person would, with no terminal: the build learns from it what a reader needs. */
public final class DryRun {
  /** Opens, moves, lights, jumps, searches, explains, looks at every window, and goes back. */
  private static final List<String> KEYS =
      List.of(
          "j",
          "k",
          "\u001b[B",
          "\r",
          " ",
          "2",
          "j",
          "\r",
          "n",
          "p",
          "\u001b",
          "3",
          "\u001b",
          "4",
          "\r",
          "<",
          "x",
          "G",
          "g",
          "/",
          "t",
          "h",
          "\r",
          "\u001b",
          "\\",
          "t",
          "h",
          "\r",
          "\u001b",
          "t",
          "\u001b",
          "s",
          "\u001b",
          ":",
          "\u001b",
          "\u001b",
          "?",
          "\u001b",
          "J",
          "1");

  private static final List<Size> SIZES = List.of(new Size(80, 24), new Size(120, 40));

  private final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
  private final Layouts layouts = new Layouts();
  private final Spots spots = new Spots();
  private final Update update = new Update(layouts, spots);
  private final Screens screens = new Screens(layouts, spots, Looks.of(true));
  private final MuteTerminal terminal = new MuteTerminal(input -> queue.add(new Event.Came(input)));

  /**
   * Reads a library.
   *
   * @param desk what is remembered; it is not written to
   * @throws IOException where no process can be started
   */
  public void read(Library library, DeskFile desk) throws IOException {
    Background background =
        new Background(() -> library, desk, DecisionFile.of(Map.of()), queue::add);
    terminal.take();
    State state = State.start(SIZES.get(0), "");
    terminal.show(screens.draw(state));
    queue.add(background.listed(library));
    background.work(library);
    for (Size size : SIZES) {
      queue.add(new Event.Came(new Input.Resized(size.columns(), size.rows())));
      state = drained(state);
      for (String key : KEYS) {
        terminal.play(key);
        state = drained(state);
      }
    }
    terminal.giveBack();
  }

  private State drained(State state) throws IOException {
    State drained = state;
    try {
      Event event = queue.poll(1, TimeUnit.MILLISECONDS);
      while (event != null) {
        drained = update.apply(drained, event).state();
        event = queue.poll();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    terminal.show(screens.draw(drained));
    return drained;
  }
}
