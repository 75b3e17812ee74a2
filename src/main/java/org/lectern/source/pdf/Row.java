package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Words side by side on one base line of one column: a line as it is printed.
 *
 * @param words from left to right
 * @param text the line as it is read, with a blank between words and more between cells of a table
 * @param box where it stands
 * @param base the base line of its largest words
 * @param size the size of its type, by most of its letters
 * @param bold whether all of it is bold
 * @param italic whether all of it is italic
 */
record Row(
    List<Word> words,
    String text,
    Box box,
    double base,
    double size,
    boolean bold,
    boolean italic) {

  /** A row of words from left to right, of which at least one is there. */
  static Row of(List<Word> words) {
    Box box = words.get(0).box();
    Word largest = words.get(0);
    boolean bold = true;
    boolean italic = true;
    for (Word word : words) {
      box = box.with(word.box());
      largest = word.size() > largest.size() ? word : largest;
      bold &= word.face().bold();
      italic &= word.face().italic();
    }
    double size = size(words);
    return new Row(words, RowText.of(words), box, largest.base(), size, bold, italic);
  }

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }

  /** The cells of a row of a table: the stretches between wide gaps. */
  List<Box> cells() {
    List<Box> cells = new ArrayList<>();
    for (Word word : words) {
      Box last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
      if (last == null || word.left() - last.right() > RowText.CELL * size) {
        cells.add(word.box());
      } else {
        cells.set(cells.size() - 1, last.with(word.box()));
      }
    }
    return cells;
  }

  /** The size that most letters have. */
  private static double size(List<Word> words) {
    double best = words.get(0).size();
    int most = 0;
    for (Word word : words) {
      int letters = 0;
      for (Word other : words) {
        letters += Math.abs(other.size() - word.size()) < 0.3 ? other.text().length() : 0;
      }
      if (letters > most) {
        most = letters;
        best = word.size();
      }
      if (words.size() > 60) {
        return best;
      }
    }
    return best;
  }
}
