package org.lectern.clean;

/** Breaks lines as a terminal's browser prints them. */
final class Wrapping {
  private Wrapping() {}

  /** A line broken at blanks, so that no line is longer than a width where its words allow it. */
  static String of(String line, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : line.split(" ")) {
      boolean turn = column > 0 && column + word.length() > width;
      wrapped.append(turn ? "\n" : wrapped.length() > 0 ? " " : "").append(word);
      column = turn ? word.length() : column + 1 + word.length();
    }
    return wrapped.toString();
  }
}
