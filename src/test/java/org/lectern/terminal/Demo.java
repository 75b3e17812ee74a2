package org.lectern.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.lectern.document.Visible;

/**
 * The smallest program over a {@link Tty}: the lines of a folder's files beside a pane that stands
 * still. It shows by hand what the tests cannot: a real terminal.
 */
final class Demo {
  private static final int PANE = 16;
  private static final int MEASURE = 58;

  private final List<String> lines;
  private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
  private int top;
  private boolean help;
  private boolean over;

  private Demo(List<String> lines) {
    this.lines = lines;
  }

  /** Reads the folder that is named, or this one. */
  public static void main(String[] arguments) throws Exception {
    if (!Tty.usable()) {
      System.out.println("no terminal");
      return;
    }
    new Demo(read(Path.of(arguments.length == 0 ? "." : arguments[0]))).run();
    System.exit(0);
  }

  private static List<String> read(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder).sorted()) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        lines.add("== " + Visible.line(file.getFileName().toString()) + " ==");
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Visible.text(text).lines().forEach(line -> wrap(line, lines));
      }
    }
    return lines;
  }

  private static void wrap(String line, List<String> lines) {
    for (int at = 0; at < line.length(); ) {
      int next = Widths.fit(line, at, MEASURE);
      lines.add(line.substring(at, next));
      at = next;
    }
  }

  private void run() throws Exception {
    try (Tty tty = Tty.open(inputs::add)) {
      tty.show(frame(tty.columns(), tty.rows()));
      while (!over) {
        for (Input input = inputs.take(); input != null; input = inputs.poll()) {
          take(input, tty);
        }
        tty.show(frame(tty.columns(), tty.rows()));
      }
    }
  }

  private void take(Input input, Tty tty) {
    if (input instanceof Key key) {
      press(key.notation(), tty);
    } else if (input instanceof Input.Hangup || input instanceof Input.Terminated) {
      over = true;
    }
  }

  private void press(String key, Tty tty) {
    switch (key) {
      case "q" -> over = true;
      case "j", "Down" -> top = Math.min(top + 1, Math.max(0, lines.size() - 1));
      case "k", "Up" -> top = Math.max(0, top - 1);
      case "Space", "PgDn" -> top = Math.min(top + tty.rows() - 2, lines.size() - 1);
      case "b", "PgUp" -> top = Math.max(0, top - tty.rows() + 2);
      case "?" -> help = true;
      case "Esc" -> help = false;
      case "y" -> tty.copy(lines.get(top));
      case "!" -> throw new IllegalStateException("a crash on purpose");
      case "Ctrl-l" -> tty.redraw();
      case "Ctrl-z" -> tty.suspend();
      default -> {}
    }
  }

  private Canvas frame(int columns, int rows) {
    Canvas canvas = new Canvas(columns, rows);
    int pane = columns > 60 ? PANE : 0;
    int text = columns - pane;
    canvas.fill(0, 0, columns, Style.PLAIN.withReverse());
    canvas.put(1, 0, "LECTERN demo  “" + lines.size() + " lines”", Style.PLAIN.withReverse());
    for (int row = 1; row < rows - 1; row++) {
      int line = top + row - 1;
      if (line < lines.size()) {
        Style number = Style.PLAIN.withInk(Ink.YELLOW);
        int at = canvas.put(1, row, String.format("%4d ", line + 1), number, text - 1);
        canvas.put(at, row, lines.get(line), style(line), text - 1);
      }
      if (pane > 0) {
        canvas.put(text, row, "│ Actor " + row, Style.PLAIN.withInk(Ink.CYAN));
      }
    }
    canvas.put(1, rows - 1, "q quit  ? help   " + (top + 1), Style.PLAIN.withDim());
    if (help) {
      canvas.put(10, 3, " help: j k Space b y Ctrl-z q ", Style.PLAIN.withBold().withReverse());
    }
    return canvas;
  }

  private static Style style(int line) {
    return line % 7 == 0 ? Style.PLAIN.withLink("https://example.org/" + line) : Style.PLAIN;
  }
}
