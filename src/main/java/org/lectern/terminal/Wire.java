package org.lectern.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lanterna's terminal on our own streams: what is written gathers until {@link #send()}, which
 * makes one system call of it. The size comes from the tty, never from a question to the terminal;
 * keys are read elsewhere.
 */
final class Wire extends ANSITerminal {
  /** Pastes come marked (2004); what is too long for a row does not wrap (7). */
  private static final String TAKE = "\u001b[?2004h\u001b[?7l";

  private static final String GIVE_BACK = "\u001b[?7h\u001b[?2004l";

  /** Lanterna flushes after each of its sequences; here that does nothing. */
  private final ByteArrayOutputStream buffer;

  private final OutputStream out;
  private boolean isTaken;
  private volatile TerminalSize size = new TerminalSize(80, 24);

  Wire(OutputStream out) {
    this(new ByteArrayOutputStream(1 << 13), out);
  }

  private Wire(ByteArrayOutputStream buffer, OutputStream out) {
    super(InputStream.nullInputStream(), buffer, StandardCharsets.UTF_8);
    this.buffer = buffer;
    this.out = out;
  }

  /** Takes the alternate screen; sent with the first frame. */
  void take() throws IOException {
    enterPrivateMode();
    isTaken = true;
    write(TAKE);
    setCursorVisible(false);
  }

  /** The same after the program was stopped, whether or not the screen was given back. */
  void takeAgain() throws IOException {
    if (isTaken) {
      exitPrivateMode();
    }
    take();
  }

  /** Gives the screen back as it was. */
  void giveBack() throws IOException {
    write(GIVE_BACK);
    setCursorVisible(true);
    exitPrivateMode();
    isTaken = false;
    send();
  }

  void write(String text) throws IOException {
    writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
  }

  void send() throws IOException {
    byte[] gathered = buffer.toByteArray();
    buffer.reset();
    if (gathered.length > 0) {
      out.write(gathered);
    }
  }

  void resize(int columns, int rows) {
    size = new TerminalSize(columns, rows);
    onResized(size);
  }

  @Override
  protected TerminalSize findTerminalSize() {
    return size;
  }
}
