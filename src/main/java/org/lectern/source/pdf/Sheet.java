package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one page that read in one direction.
 *
 * @param page the number of the page, from 1
 * @param height how high the page is in points
 * @param words in the order in which they were drawn
 * @param pictures where pictures stand
 * @param turned whether most of the page reads in another direction
 */
record Sheet(int page, double height, List<Word> words, List<Box> pictures, boolean turned) {

  /** The sheets of a page, the one with most of its words first. */
  static List<Sheet> of(Drawing drawing) {
    List<Sheet> sheets = new ArrayList<>();
    for (List<Glyph> direction : drawing.directions()) {
      List<Word> words = WordMaker.words(direction);
      if (!words.isEmpty()) {
        boolean turned = !sheets.isEmpty();
        List<Box> pictures = turned ? List.of() : drawing.pictures();
        sheets.add(new Sheet(drawing.number(), drawing.height(), words, pictures, turned));
      }
    }
    return sheets;
  }
}
