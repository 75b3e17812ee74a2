package org.lectern.tui;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.lectern.library.DecisionFile;
import org.lectern.library.Desk;
import org.lectern.library.DeskFile;
import org.lectern.library.Library;
import org.lectern.terminal.Tty;

/**
 * The reader: one queue takes what comes from the terminal and from the work in the background, one
 * thread applies it to the state and draws.
 */
public final class Reader {
  /** So many milliseconds the first screen waits for what it would show a moment later anyway. */
  private static final long PATIENCE = 50;

  /** What the background finds is drawn in steps of so many milliseconds. */
  private static final long STEP = 100;

  private final DeskFile desk;
  private final Map<String, String> environment;
  private final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
  private final ExecutorService keeper = Executors.newSingleThreadExecutor(Reader::daemon);
  private final Layouts layouts = new Layouts();
  private final Spots spots = new Spots();
  private final Update update = new Update(layouts, spots);

  /** A reader that keeps what it must remember in a desk and heeds an environment. */
  public Reader(DeskFile desk, Map<String, String> environment) {
    this.desk = desk;
    this.environment = Map.copyOf(environment);
  }

  /**
   * Reads until the person quits.
   *
   * @param library reads the documents; called once, on a thread of its own
   * @param title what the header calls the collection
   * @return the exit code: 0
   * @throws IOException where there is no terminal
   */
  public int run(Supplier<Library> library, String title) throws IOException {
    Background background = new Background(library, desk, DecisionFile.of(environment), queue::add);
    Thread worker = daemon(() -> guarded(background));
    worker.start();
    try (Tty tty = Tty.open(input -> queue.add(new Event.Came(input)))) {
      boolean colours = environment.getOrDefault("NO_COLOR", "").isEmpty();
      Screens screens = new Screens(layouts, spots, Looks.of(colours));
      State start = State.start(new Size(tty.columns(), tty.rows()), title);
      new Loop(tty, screens, background).run(start);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      worker.interrupt();
      finishKeeping();
    }
    return 0;
  }

  private void guarded(Background background) {
    try {
      background.run();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      queue.add(new Event.Broken(e));
    }
  }

  private void finishKeeping() {
    keeper.shutdown();
    try {
      if (!keeper.awaitTermination(2, TimeUnit.SECONDS)) {
        keeper.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reader background");
    thread.setDaemon(true);
    return thread;
  }

  /** The drawing thread. */
  private final class Loop {
    private final Tty tty;
    private final Screens screens;
    private final Background background;
    private final Browser browser = new Browser(environment);
    private boolean over;

    Loop(Tty tty, Screens screens, Background background) {
      this.tty = tty;
      this.screens = screens;
      this.background = background;
    }

    void run(State start) throws InterruptedException {
      State state = first(start);
      while (!over) {
        tty.show(screens.draw(state));
        Event event = queue.take();
        state = take(state, event);
        state = event instanceof Event.Came ? drain(state) : settle(state);
      }
    }

    /** Waits a little for the documents that the first screen shows. */
    private State first(State start) throws InterruptedException {
      long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
      State state = start;
      while (!over && !isComplete(state)) {
        Event event = queue.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (event == null) {
          return state;
        }
        state = take(state, event);
      }
      return state;
    }

    private static boolean isComplete(State state) {
      int visible = Math.min(state.size().rows(), state.shelf().papers().size());
      return state.shelf().loaded()
          && state.shelf().papers().subList(0, visible).stream()
              .allMatch(p -> p.outline().isPresent());
    }

    private State drain(State state) {
      State drained = state;
      for (Event event = queue.poll(); event != null && !over; event = queue.poll()) {
        drained = take(drained, event);
      }
      return drained;
    }

    /**
     * Collects what the background finds for a while, unless a key comes or the documents on the
     * screen are now all told.
     */
    private State settle(State state) throws InterruptedException {
      long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(STEP);
      State settled = state;
      while (!over) {
        Event event = queue.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (event == null) {
          return settled;
        }
        settled = take(settled, event);
        if (event instanceof Event.Came) {
          return drain(settled);
        }
        if (!isComplete(state) && isComplete(settled)) {
          return settled;
        }
      }
      return settled;
    }

    private State take(State state, Event event) {
      if (event instanceof Event.Broken broken) {
        throw new IllegalStateException(broken.cause());
      }
      Step step = update.apply(state, event);
      State after = step.state();
      for (Effect effect : step.effects()) {
        after = carryOut(after, effect);
      }
      return after;
    }

    private State carryOut(State state, Effect effect) {
      if (effect instanceof Effect.Copy copy && !tty.copy(copy.text())) {
        return state.saying("this terminal does not take a copy");
      }
      if (effect instanceof Effect.Open open && !browser.open(open.address())) {
        return state.saying("no browser could be started: set BROWSER");
      }
      if (effect instanceof Effect.Keep keep) {
        keeper.execute(() -> keep(keep.entry()));
      } else if (effect instanceof Effect.Summarise summarise) {
        background.summarise(summarise.document());
      } else if (effect instanceof Effect.Redate redate) {
        background.redate(redate.document(), redate.day());
      } else if (effect instanceof Effect.Describe describe) {
        background.describe(describe.key());
      } else if (effect instanceof Effect.Mend mend) {
        background.mend(mend.decision(), mend.scope(), mend.document());
      } else if (effect instanceof Effect.Unmend) {
        background.unmend();
      } else if (effect instanceof Effect.Hurry hurry) {
        background.hurry(hurry.document());
      } else if (effect instanceof Effect.Suspend) {
        tty.suspend();
      } else if (effect instanceof Effect.Repaint) {
        tty.redraw();
      } else if (effect instanceof Effect.Quit) {
        over = true;
      }
      return state;
    }

    private void keep(Desk.Entry entry) {
      try {
        desk.append(entry);
      } catch (IOException | RuntimeException e) {
        queue.add(new Event.Told("what you read and note is not kept: " + e.getMessage()));
      }
    }
  }
}
