package org.lectern.source.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.document.LineHint;
import org.lectern.document.Visible;

/** Pages as they look, and the lines that must be made of them; see the head of pages.txt. */
record PageCase(String sentence, List<List<String>> pages, boolean byRows, List<String> lines) {
  private static final double MARGIN = 60;
  private static final double WIDTH = 6;
  private static final double HEIGHT = 12;

  /** All cases of the file. */
  static List<PageCase> all() throws IOException {
    List<PageCase> cases = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/org/lectern/source/pages.txt"))) {
      if (line.startsWith("= ") && !lines.isEmpty()) {
        cases.add(of(lines));
        lines.clear();
      }
      if (line.startsWith("= ") || !lines.isEmpty()) {
        lines.add(line);
      }
    }
    cases.add(of(lines));
    return cases;
  }

  private static PageCase of(List<String> source) {
    List<List<String>> pages = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<String> current = lines;
    boolean byRows = false;
    for (String line : source.subList(1, source.size())) {
      if (line.startsWith("- page")) {
        byRows |= line.endsWith("by rows");
        current = new ArrayList<>();
        pages.add(current);
      } else if (line.equals("- lines")) {
        current = lines;
      } else {
        current.add(line);
      }
    }
    lines.removeIf(String::isEmpty);
    return new PageCase(source.get(0).substring(2), pages, byRows, lines);
  }

  /** The file with the pages. */
  byte[] draw() throws IOException {
    try (Paper paper = new Paper()) {
      for (List<String> page : pages) {
        double height = (page.size() + 3) * HEIGHT;
        paper.page(height);
        for (int column = 0; column < (byRows ? 1 : 4); column++) {
          for (int row = 0; row < page.size(); row++) {
            draw(paper, page.get(row), height - (row + 2) * HEIGHT, column);
          }
        }
      }
      return paper.bytes();
    }
  }

  private void draw(Paper paper, String line, double up, int only) throws IOException {
    if (line.isBlank()) {
      return;
    }
    double size = line.charAt(0) == '!' ? 16 : line.charAt(0) == '.' ? 8 : 10;
    int column = 0;
    int at = 1;
    for (String stretch : line.substring(1).split("(?<= {3})(?=[^ ])")) {
      int indent = stretch.length() - stretch.stripLeading().length();
      if (byRows || column == only) {
        paper.text(
            MARGIN + (at + indent) * WIDTH, up, size, line.charAt(0) == '*', stretch.strip());
      }
      column += stretch.isBlank() ? 0 : 1;
      at += stretch.length();
    }
  }

  /** The lines of a text as the cases write them. */
  static List<String> lines(PdfText text) {
    List<String> lines = new ArrayList<>();
    for (int number = 1; number <= text.text().lineCount(); number++) {
      String line = text.text().slice(text.text().line(number));
      LineHint hint = text.hints().get(number - 1);
      lines.add(line.isEmpty() ? "~" : hint.tag() + " " + Visible.line(line));
    }
    return lines;
  }

  @Override
  public String toString() {
    return sentence;
  }
}
