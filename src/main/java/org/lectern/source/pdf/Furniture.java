package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the heads and feet of pages: lines at the upper and lower edge that stand at the same place
 * on other pages with the same words, and numbers that count the pages.
 */
final class Furniture {
  private static final int MOST_ROWS = 4;
  private static final int MOST_WORDS = 9;

  /** A line with a page number stands so many times the size of its type from the next one. */
  private static final double APART = 1.7;

  /** The share of a page at its edges where heads and feet stand. */
  private static final double EDGE = 0.2;

  /** Lines stand at one place that are at most so many points apart. */
  private static final double SAME_PLACE = 6;

  /** On so few pages twice is enough. */
  private static final int FEW_PAGES = 4;

  private final Map<String, List<Place>> places = new HashMap<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private int pages;

  /** A line's distance from the top of a page. */
  private record Place(int page, double base) {}

  /**
   * A page parted into its head, its foot and its text.
   *
   * @param head lines at the upper edge
   * @param foot lines at the lower edge
   * @param text the words of the text
   */
  record Parted(List<Row> head, List<Row> foot, List<Word> text) {}

  /** Notes what stands at the edges of a page. */
  void see(Sheet sheet) {
    pages++;
    List<Row> rows = Rows.of(sheet.words());
    for (Row row : edges(sheet, rows, true)) {
      see(sheet, row);
    }
    for (Row row : edges(sheet, rows, false)) {
      see(sheet, row);
    }
  }

  private void see(Sheet sheet, Row row) {
    places
        .computeIfAbsent(words(row), key -> new ArrayList<>())
        .add(new Place(sheet.page(), row.base()));
    for (int number : PageNumber.cells(row.text())) {
      counts.merge(number - sheet.page(), 1, Integer::sum);
    }
  }

  /** Parts a page that was seen. */
  Parted part(Sheet sheet) {
    List<Row> rows = Rows.of(sheet.words());
    List<Row> head = outermost(sheet, edges(sheet, rows, true));
    List<Row> foot = outermost(sheet, edges(sheet, rows, false));
    foot.removeAll(head);
    List<Word> text = new ArrayList<>(sheet.words());
    head.forEach(row -> text.removeAll(row.words()));
    foot.forEach(row -> text.removeAll(row.words()));
    foot.sort(java.util.Comparator.comparingDouble(Row::base));
    return new Parted(head, foot, text);
  }

  /** From the edge inwards as long as lines are furniture. */
  private List<Row> outermost(Sheet sheet, List<Row> edge) {
    List<Row> furniture = new ArrayList<>();
    for (int i = 0; i < edge.size(); i++) {
      Row row = edge.get(i);
      boolean apart =
          i + 1 == edge.size()
              || Math.abs(edge.get(i + 1).base() - row.base()) > APART * row.size();
      boolean marked = row.words().stream().allMatch(Word::aside);
      if (!marked && !standsElsewhere(sheet, row) && !(apart && isPageNumber(sheet, row))) {
        return furniture;
      }
      furniture.add(row);
    }
    return furniture;
  }

  private boolean standsElsewhere(Sheet sheet, Row row) {
    String words = words(row);
    if (words.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    long elsewhere =
        places.getOrDefault(words, List.of()).stream()
            .filter(place -> place.page() != sheet.page())
            .filter(place -> Math.abs(place.base() - row.base()) <= SAME_PLACE)
            .count();
    return elsewhere >= (pages <= FEW_PAGES ? 1 : 2);
  }

  /** A number, by itself or in a cell of its own, that counts the pages. */
  private boolean isPageNumber(Sheet sheet, Row row) {
    return row.words().size() <= MOST_WORDS
        && PageNumber.cells(row.text()).stream().anyMatch(n -> counts(n, sheet.page()));
  }

  /** Whether a number is as far from the page's own as on another page, or is the page's own. */
  private boolean counts(int number, int page) {
    return counts.getOrDefault(number - page, 0) > 1 || pages == 1 && number == page;
  }

  /** The lines within the upper or lower edge of a page, the outermost first. */
  private static List<Row> edges(Sheet sheet, List<Row> rows, boolean upper) {
    List<Row> edge = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_ROWS, rows.size()); i++) {
      Row row = rows.get(upper ? i : rows.size() - 1 - i);
      double distance = upper ? row.base() : sheet.height() - row.base();
      if (distance <= EDGE * sheet.height()) {
        edge.add(row);
      }
    }
    return edge;
  }

  /** The words of a line, each number as one sign. */
  private static String words(Row row) {
    StringBuilder words = new StringBuilder();
    for (char c : row.text().toLowerCase(Locale.ROOT).toCharArray()) {
      boolean again = !words.isEmpty() && words.charAt(words.length() - 1) == '#';
      if (Character.isDigit(c)) {
        words.append(again ? "" : "#");
      } else if (!Character.isWhitespace(c)) {
        words.append(c);
      }
    }
    return words.toString();
  }
}
