package org.lectern.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks prose into lines between words. */
final class Prose {
  private Prose() {}

  /** The lines of a text at most {@code width} columns wide; one line where the width is 0. */
  static List<String> lines(String text, int width) {
    if (width <= 0 || Columns.of(text) <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int columns = Columns.of(word);
      if (used > 0 && used + 1 + columns > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += columns;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Prints a text with a margin before its first line and one before the others. */
  static void print(Page page, String first, String others, String text) {
    print(page, Style.PLAIN, first, others, text);
  }

  /** The same in a style. */
  static void print(Page page, Style style, String first, String others, String text) {
    int width = page.width() == 0 ? 0 : Math.max(20, page.width() - Columns.of(first));
    String margin = first;
    for (String line : lines(text, width)) {
      page.text(margin).line(style, line);
      margin = others;
    }
  }
}
