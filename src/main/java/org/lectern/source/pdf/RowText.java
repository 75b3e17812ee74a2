package org.lectern.source.pdf;

import java.util.List;

/** Writes the words of a row as they are read. */
final class RowText {
  /** A gap of so many times the size of the type parts the cells of a table. */
  static final double CELL = 1.2;

  private static final int SPELT_OUT = 6;
  private static final double SMALL = 0.82;
  private static final double RAISED = 0.12;

  private RowText() {}

  /** The text of words from left to right. */
  static String of(List<Word> words) {
    double letterGap = letterGap(words);
    StringBuilder text = new StringBuilder(words.get(0).text());
    for (int i = 1; i < words.size(); i++) {
      text.append(between(words.get(i - 1), words.get(i), letterGap)).append(words.get(i).text());
    }
    return VisualOrder.logical(text.toString());
  }

  private static String between(Word word, Word next, double letterGap) {
    double gap = next.left() - word.right();
    double size = Math.max(word.size(), next.size());
    if (gap > CELL * size + letterGap) {
      return "   ";
    }
    boolean turned =
        VisualOrder.isRightToLeft(word.text()) || VisualOrder.isRightToLeft(next.text());
    boolean told = turned ? word.spaced() : next.spaced();
    boolean wide = gap > WordMaker.GAP * size + letterGap;
    return wide || told && gap > -size / 4 && letterGap == 0 || isMark(word, next) ? " " : "";
  }

  /** Whether the second is the mark of a note, set higher and smaller behind a word or a stop. */
  private static boolean isMark(Word word, Word next) {
    return next.size() < SMALL * word.size()
        && next.base() < word.base() - RAISED * word.size()
        && isNumber(next.text())
        && (word.text().length() > 2 || !endsWithLetter(word.text()));
  }

  private static boolean endsWithLetter(String text) {
    return Character.isLetter(text.charAt(text.length() - 1));
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i)) && "*†‡,".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * What stands between letters that are set apart (l i k e t h i s), by the middle one; else 0.
   */
  private static double letterGap(List<Word> words) {
    int single = 0;
    for (Word word : words) {
      single += word.text().length() == 1 ? 1 : 0;
    }
    if (words.size() < SPELT_OUT || single * 5 < words.size() * 4) {
      return 0;
    }
    double[] gaps = new double[words.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = Math.max(0, words.get(i + 1).left() - words.get(i).right());
    }
    java.util.Arrays.sort(gaps);
    return 1.3 * gaps[gaps.length / 2];
  }
}
