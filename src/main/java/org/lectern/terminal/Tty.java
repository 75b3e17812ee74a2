package org.lectern.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.lectern.document.Visible;

/**
 * The terminal of a person who reads. One thread draws: it shows frames, suspends, copies and
 * closes. Inputs come on other threads, one at a time, and go into whatever the opener gives. Close
 * it before printing anything else, also when something was thrown: until then the alternate screen
 * would swallow it. When the program is ended from outside, the inputs say so and the terminal is
 * restored within a second, whether or not it is closed in time.
 */
public final class Tty implements AutoCloseable {
  /** xterm takes no more than 100,000 characters of base 64 at once. */
  private static final int LONGEST_COPY = 74_000;

  private final Consumer<? super Input> sink;
  private final Wire wire = new Wire(new FileOutputStream(FileDescriptor.out));
  private final Traits traits;
  private final Frames frames;
  private final Semaphore changes = new Semaphore(0);
  private final CountDownLatch taken = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::endFromOutside, "terminal restore");
  private volatile Stty.State before = new Stty.State("sane", 80, 24);
  private volatile int columns = 80;
  private volatile int rows = 24;
  private volatile boolean away; // the screen and the modes are given back
  private volatile boolean resumed;

  private Tty(Consumer<? super Input> sink, Map<String, String> environment) {
    this.sink = sink;
    this.traits = Traits.of(environment);
    this.frames = new Frames(traits);
  }

  /**
   * Whether a reader can be opened: the environment names a terminal that places its cursor,
   * standard output is a terminal, and there is one to read keys from. Changes nothing.
   */
  public static boolean usable() {
    return Surroundings.allow(System.getenv());
  }

  /**
   * Takes the terminal. The screen changes with the first frame.
   *
   * @param sink gets each input, on other threads than the one that draws
   * @throws IOException where there is no terminal, or its modes cannot be set
   */
  public static Tty open(Consumer<? super Input> sink) throws IOException {
    Tty tty = new Tty(sink, System.getenv());
    thread("terminal changes", tty::watch); // loads its classes while stty runs
    tty.take(new FileInputStream(Surroundings.DEVICE));
    return tty;
  }

  /** The columns of the window, at least 1. */
  public int columns() {
    return columns;
  }

  /** The rows of the window, at least 1. */
  public int rows() {
    return rows;
  }

  /**
   * Shows a frame, with one write, and none where nothing changed. A frame of another size than the
   * window's is passed over: an input has told, or will tell, the size of now.
   */
  public synchronized void show(Canvas canvas) {
    if (!away && canvas.columns() == columns && canvas.rows() == rows) {
      send(frames.next(canvas));
    }
  }

  /** Forgets what the terminal shows, so that the next frame is drawn whole. */
  public synchronized void redraw() {
    frames.forget();
  }

  /**
   * Puts a text on the clipboard of the person's own machine, also over SSH (OSC 52).
   *
   * @return false where the text is too long or the terminal is known not to take it
   */
  public synchronized boolean copy(String text) {
    byte[] bytes = Visible.text(text).getBytes(StandardCharsets.UTF_8);
    boolean possible = traits.strings() && bytes.length <= LONGEST_COPY && !away;
    if (possible) {
      send("\u001b]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\u0007");
    }
    return possible;
  }

  /**
   * Gives the terminal back and stops, as Ctrl-Z does; returns when the program goes on, with the
   * terminal taken again and {@link Input.Resumed} sent.
   */
  public void suspend() {
    giveBack();
    stopGroup();
    try {
      before = Stty.read(); // they may have been changed on purpose meanwhile
    } catch (IOException e) {
      // the next call tells
    }
    takeAgain();
  }

  /** Gives the terminal back as it was; after that nothing is shown. */
  @Override
  public void close() {
    closed.countDown();
    giveBack();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the hook runs, and finds the terminal closed
    }
  }

  private void take(FileInputStream keys) throws IOException {
    before = Stty.read();
    resize(before);
    Runtime.getRuntime().addShutdownHook(hook);
    wire.take();
    taken.countDown();
    thread("terminal keys", () -> readKeys(keys));
  }

  private void readKeys(FileInputStream keys) {
    try {
      Stty.raw();
      new Keyboard(keys, sink).run();
    } catch (IOException e) {
      sink.accept(new Input.Hangup());
    }
  }

  private synchronized void giveBack() {
    if (away) {
      return;
    }
    away = true;
    try {
      wire.write(frames.end());
      wire.giveBack();
    } catch (IOException e) {
      // nobody is there to see it
    }
    try {
      Stty.restore(before.modes());
    } catch (IOException e) {
      // the line is gone, and its modes with it
    }
  }

  /** Stops the whole group, as the tty would: of a pipeline all parts stop together. */
  private static void stopGroup() {
    try {
      new ProcessBuilder("kill", "-s", "TSTP", "0").start().waitFor();
    } catch (IOException e) {
      // without kill there is no stopping
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeAgain() {
    try {
      if (isTakenAgain()) {
        sink.accept(new Input.Resumed(columns, rows));
      }
    } catch (IOException e) {
      sink.accept(new Input.Hangup());
    }
  }

  /** Not after closing, which may come from outside while the program goes on. */
  private synchronized boolean isTakenAgain() throws IOException {
    if (closed.getCount() == 0) {
      return false;
    }
    Stty.raw();
    resize(Stty.size());
    frames.forget();
    wire.takeAgain();
    away = false;
    return true;
  }

  private void send(String bytes) {
    try {
      wire.write(bytes);
      wire.send();
    } catch (IOException e) {
      sink.accept(new Input.Hangup());
    }
  }

  /** One thread asks for the size however many signals came, so that storms cost little. */
  private void watch() {
    Signals.on("WINCH", changes::release);
    Signals.on("CONT", this::resumeFromOutside);
    try {
      taken.await();
      while (closed.getCount() > 0) {
        changes.acquire();
        changes.drainPermits();
        follow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void resumeFromOutside() {
    if (!away) {
      resumed = true;
      changes.release();
    }
  }

  private void follow() {
    if (away) {
      return;
    }
    if (resumed) {
      resumed = false;
      takeAgain();
      return;
    }
    try {
      if (resize(Stty.size())) {
        sink.accept(new Input.Resized(columns, rows));
      }
    } catch (IOException e) {
      // the keyboard tells when the line is gone
    }
  }

  private synchronized boolean resize(Stty.State size) {
    boolean other = size.columns() != columns || size.rows() != rows;
    columns = size.columns();
    rows = size.rows();
    wire.resize(columns, rows);
    if (other) {
      frames.forget();
    }
    return other;
  }

  /** SIGTERM, SIGHUP, SIGINT, or an exit without closing. */
  private void endFromOutside() {
    sink.accept(new Input.Terminated());
    try {
      closed.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    closed.countDown();
    giveBack();
  }

  private static void thread(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
