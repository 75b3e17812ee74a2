package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.lectern.document.Visible;

/**
 * The one gate through which text leaves the program: controls are made visible, styles become
 * escape sequences where they are wanted, and characters that the charset lacks are transliterated.
 * What is written stays in the given stream's buffer until {@link #flush()}.
 */
public final class Page {
  private final OutputStream out;
  private final Look look;

  /** A page that is written to a stream. */
  public Page(OutputStream out, Look look) {
    this.out = out;
    this.look = look;
  }

  /** How it looks. */
  public Look look() {
    return look;
  }

  /** The width in columns at which prose breaks; 0 where it does not. */
  public int width() {
    return look.width();
  }

  /** Adds text. Throws UncheckedIOException where the stream refuses it, as all others here. */
  public Page text(String text) {
    write(encode(Visible.text(text)));
    return this;
  }

  /** Adds text in a style. */
  public Page text(Style style, String text) {
    if (!look.colour() || style.code().isEmpty() || text.isEmpty()) {
      return text(text);
    }
    write(("\u001B[" + style.code() + "m").getBytes(StandardCharsets.US_ASCII));
    text(text);
    write("\u001B[0m".getBytes(StandardCharsets.US_ASCII));
    return this;
  }

  /** Adds text and ends the line. */
  public Page line(String text) {
    return text(text).end();
  }

  /** Adds text in a style and ends the line. */
  public Page line(Style style, String text) {
    return text(style, text).end();
  }

  /** Ends the line. */
  public Page end() {
    write(new byte[] {'\n'});
    return this;
  }

  /** Sends what was written on its way. */
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] encode(String text) {
    Charset charset = look.charset();
    return charset.equals(StandardCharsets.UTF_8)
        ? text.getBytes(charset)
        : Transliteration.to(charset, text).getBytes(charset);
  }

  private void write(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
