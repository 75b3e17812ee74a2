package org.lectern.terminal;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Reads the tty until it is gone, on a thread that sleeps in the read. */
final class Keyboard implements Runnable {
  private static final int STEP = 4;

  private final FileInputStream tty;
  private final Consumer<? super Input> sink;
  private final Decoder decoder;

  Keyboard(FileInputStream tty, Consumer<? super Input> sink) {
    this.tty = tty;
    this.sink = sink;
    this.decoder = new Decoder(sink);
  }

  @Override
  public void run() {
    byte[] read = new byte[4096];
    try {
      for (int length = tty.read(read); length > 0; length = tty.read(read)) {
        decoder.feed(read, length);
        if (decoder.isWaiting() && !moreComes(decoder.patience())) {
          decoder.timeOut();
        }
      }
    } catch (IOException e) {
      // the line is gone: said below
    }
    sink.accept(new Input.Hangup());
  }

  /** A read of a tty cannot be given a time limit, but it tells what is there. */
  private boolean moreComes(int milliseconds) throws IOException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    while (tty.available() == 0) {
      if (System.nanoTime() > end || !slept()) {
        return false;
      }
    }
    return true;
  }

  private static boolean slept() {
    try {
      Thread.sleep(STEP);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
