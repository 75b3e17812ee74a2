package org.lectern.tui;

import org.lectern.document.Visible;
import org.lectern.terminal.Widths;

/** Small things about words on a screen. */
final class Words {
  private Words() {}

  /** A number with its noun: {@code 1 line}, {@code 14 lines}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The beginning of a text in so many columns, with an ellipsis where it is cut. */
  static String brief(String text, int columns) {
    String line = Visible.line(text);
    int fit = Widths.fit(line, 0, columns);
    if (fit == line.length()) {
      return line;
    }
    if (columns < 2) {
      return line.substring(0, fit);
    }
    String cut = line.substring(0, Widths.fit(line, 0, columns - 1));
    return cut.stripTrailing() + "\u2026";
  }

  /** A name in so many columns: what is cut goes from its middle, the last word stays. */
  static String name(String text, int columns) {
    String line = Visible.line(text);
    String last = line.substring(line.lastIndexOf(' ') + 1);
    int first = columns - Widths.of(last) - 1;
    if (Widths.of(line) <= columns || first < 3) {
      return brief(line, columns);
    }
    return line.substring(0, Widths.fit(line, 0, first)).stripTrailing() + "\u2026" + last;
  }

  /** The text cut to the columns and filled up with blanks. */
  static String fill(String text, int columns) {
    String cut = brief(text, Math.max(0, columns));
    return cut + " ".repeat(Math.max(0, columns - Widths.of(cut)));
  }

  /** The text cut to the columns with blanks before it. */
  static String right(String text, int columns) {
    String cut = Widths.cut(text, Math.max(0, columns));
    return " ".repeat(Math.max(0, columns - Widths.of(cut))) + cut;
  }
}
