package org.lectern.terminal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A terminal that is not there: keys are played to it and its frames go nowhere. The build
 * rehearses the reader on it, so that the class archive holds what a real terminal needs.
 */
public final class MuteTerminal {
  private final Wire wire = new Wire(OutputStream.nullOutputStream());
  private final Frames frames = new Frames(Traits.FULL);
  private final Decoder decoder;

  /** A terminal whose inputs go to a sink. */
  public MuteTerminal(Consumer<? super Input> sink) {
    decoder = new Decoder(sink);
  }

  /**
   * Does what taking a terminal does, as far as there is none.
   *
   * @throws IOException where no process can be started
   */
  public void take() throws IOException {
    Tty.usable();
    Signals.on("CONT", new Semaphore(1)::release);
    wire.take();
    try (FileInputStream nothing = new FileInputStream("/dev/null")) {
      new Keyboard(nothing, input -> {}).run();
    }
    startProcess();
  }

  /** As stty is started; where somebody builds there may be no terminal to ask with it. */
  private static void startProcess() throws IOException {
    Process process =
        new ProcessBuilder("true").redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getInputStream().readAllBytes();
    try {
      process.waitFor(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Plays what a keyboard sends. */
  public void play(String keys) {
    byte[] bytes = keys.getBytes(StandardCharsets.UTF_8);
    decoder.feed(bytes, bytes.length);
    decoder.timeOut();
  }

  /**
   * Shows a frame.
   *
   * @throws IOException never, for it goes nowhere
   */
  public void show(Canvas canvas) throws IOException {
    wire.resize(canvas.columns(), canvas.rows());
    wire.write(frames.next(canvas));
    wire.send();
  }

  /**
   * Gives the terminal back.
   *
   * @throws IOException never, for it goes nowhere
   */
  public void giveBack() throws IOException {
    wire.write(frames.end());
    wire.giveBack();
  }
}
