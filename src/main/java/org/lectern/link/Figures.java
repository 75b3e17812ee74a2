package org.lectern.link;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The figures of a sentence with the things that they count. */
final class Figures {
  private Figures() {}

  /** For each thing that is counted, as a stem, or "per cent of" it, the numbers printed. */
  static TreeMap<String, TreeSet<String>> of(Unit unit) {
    TreeMap<String, TreeSet<String>> figures = new TreeMap<>();
    List<Words.Word> words = unit.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      Words.Word number = words.get(i);
      Words.Word thing = words.get(i + 1);
      boolean million = isScale(thing.bare()) && i + 2 < words.size();
      Words.Word counted = million ? words.get(i + 2) : thing;
      if (number.isNumber() && isThing(counted) && !isYear(number)) {
        String value = million ? number.text() + " " + thing.bare() : number.text();
        figures.computeIfAbsent(counted.bare(), t -> new TreeSet<>()).add(value);
      }
    }
    return figures;
  }

  private static boolean isThing(Words.Word word) {
    return word.tells() && !word.isNumber() && !word.isCapital() && word.text().endsWith("s");
  }

  private static boolean isScale(String word) {
    return word.equals("million") || word.equals("billion") || word.equals("thousand");
  }

  private static boolean isYear(Words.Word number) {
    String text = number.text();
    return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
  }
}
