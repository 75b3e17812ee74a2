package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
  private final Map<Integer, Edges> waiting = new HashMap<>();
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
    Edges edges = Edges.of(sheet);
    waiting.put(sheet.page(), edges);
    edges.upper().forEach(row -> see(sheet, row));
    edges.lower().forEach(row -> see(sheet, row));
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
    Edges edges = waiting.remove(sheet.page());
    List<Row> head = edges == null ? List.of() : outermost(sheet, edges.upper());
    List<Row> foot = edges == null ? List.of() : outermost(sheet, edges.lower());
    foot.removeAll(head);
    Set<Word> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
    head.forEach(row -> furniture.addAll(row.words()));
    foot.forEach(row -> furniture.addAll(row.words()));
    List<Word> text = new ArrayList<>(sheet.words());
    text.removeIf(furniture::contains);
    foot.sort(Comparator.comparingDouble(Row::base));
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

  /** The lines within the upper and the lower edge of a page, the outermost first. */
  private record Edges(List<Row> upper, List<Row> lower) {
    static Edges of(Sheet sheet) {
      List<Word> upper = new ArrayList<>();
      List<Word> lower = new ArrayList<>();
      for (Word word : sheet.words()) {
        if (word.base() <= EDGE * sheet.height()) {
          upper.add(word);
        } else if (sheet.height() - word.base() <= EDGE * sheet.height()) {
          lower.add(word);
        }
      }
      List<Row> below = Rows.of(lower);
      Collections.reverse(below);
      return new Edges(first(Rows.of(upper)), first(below));
    }

    private static List<Row> first(List<Row> rows) {
      return List.copyOf(rows.subList(0, Math.min(MOST_ROWS, rows.size())));
    }
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
