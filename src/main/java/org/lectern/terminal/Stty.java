package org.lectern.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The modes and the size of the tty, through {@code stty}: Java 17 cannot ask for them itself. No
 * shell comes into it, and no word of a document.
 */
public final class Stty {
  /**
   * Keys come one by one and unseen; Ctrl-Z, Ctrl-\, Ctrl-S and Ctrl-V are keys as well, and Enter
   * is told from Ctrl-J. The interrupt character stays as it is: a hanging program can be ended.
   */
  private static final List<String> RAW =
      List.of(
          "-icanon", "-echo", "-iexten", "-icrnl", "-inlcr", "-igncr", "-istrip", "-ixon", "min",
          "1", "time", "0", "susp", "undef", "quit", "undef");

  private Stty() {}

  /**
   * The modes and the size of a tty.
   *
   * @param modes all modes as {@code stty -g} writes them
   * @param columns 80 where the tty does not know
   * @param rows 24 where the tty does not know
   */
  public record State(String modes, int columns, int rows) {}

  /** Reads modes and size, by two processes at once, because each takes some milliseconds. */
  static State read() throws IOException {
    Process modes = start(List.of("-g"));
    State size = size(start(List.of("size")));
    return new State(answer(modes), size.columns(), size.rows());
  }

  /**
   * The size as it is now, with the modes left out.
   *
   * @throws IOException where there is no terminal
   */
  public static State size() throws IOException {
    return size(start(List.of("size")));
  }

  static void raw() throws IOException {
    answer(start(RAW));
  }

  static void restore(String modes) throws IOException {
    answer(start(List.of(modes)));
  }

  private static State size(Process asked) throws IOException {
    String answer = answer(asked);
    int blank = answer.indexOf(' ');
    int rows = blank < 0 ? 0 : number(answer.substring(0, blank));
    int columns = blank < 0 ? 0 : number(answer.substring(blank + 1));
    return new State("", columns > 0 ? columns : 80, rows > 0 ? rows : 24);
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static Process start(List<String> words) throws IOException {
    List<String> command = new ArrayList<>(List.of("stty"));
    command.addAll(words);
    return new ProcessBuilder(command)
        .redirectInput(Surroundings.DEVICE)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String answer(Process process) throws IOException {
    String answer =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("the terminal cannot be set (stty failed)");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while setting the terminal");
    }
    return answer;
  }
}
