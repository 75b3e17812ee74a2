package org.lectern.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of pages: lines of a number alone that count up by one, and of which something
 * else says that a page ends there. The chain of lines with the most such evidence is taken.
 */
final class Folios {
  private static final int LONGEST = 20;

  /** A page has so many lines at least. */
  private static final int SHORTEST_PAGE = 6;

  private static final Set<String> WORDS =
      Set.of("page", "p", "pg", "seite", "стр", "страница", "sayfa", "səhifə", "página", "pág");
  private static final Set<String> OF = Set.of("of", "/", "von", "из", "de", "|");

  private final Galley galley;
  private final Heads heads;

  Folios(Galley galley, Heads heads) {
    this.galley = galley;
    this.heads = heads;
  }

  /** A line that may be a folio, with the best chain that ends with it. */
  private record Link(int line, int value, int evidence, int sum, int length, @Nullable Link last) {

    Link(int line, int value, int evidence, @Nullable Link last) {
      this(
          line,
          value,
          evidence,
          evidence + (last == null ? 0 : last.sum),
          1 + (last == null ? 0 : last.length),
          last);
    }

    /** A line by itself needs more to tell that a page ends there. */
    boolean isCertain() {
      return sum >= Math.max(2, length);
    }
  }

  /** Claims the lines of the best chain. */
  void claim() {
    Link best = best();
    for (Link link = best; link != null; link = link.last()) {
      galley.claim(
          new Part(Part.Kind.FOLIO, link.line(), link.line(), "the number of a printed page"));
    }
  }

  private @Nullable Link best() {
    Map<Integer, Link> byValue = new HashMap<>();
    Link best = null;
    for (int i = 0; i < galley.size(); i++) {
      int value = value(i);
      int evidence = value < 0 ? 0 : evidence(i);
      if (evidence > 0) {
        Link link = link(i, value, evidence, byValue);
        byValue.merge(value, link, (old, made) -> made.sum() >= old.sum() ? made : old);
        best = link.isCertain() && (best == null || link.sum() > best.sum()) ? link : best;
      }
    }
    return best;
  }

  /** The link to the number before, or to the one before that where a page shows none. */
  private Link link(int line, int value, int evidence, Map<Integer, Link> byValue) {
    for (int step = 1; step <= 2; step++) {
      Link last = byValue.get(value - step);
      if (last != null
          && (line - last.line() >= step * SHORTEST_PAGE || turns(last.line(), line))) {
        return new Link(line, value, evidence, last);
      }
    }
    return new Link(line, value, evidence, null);
  }

  private boolean turns(int from, int to) {
    int i = from + 1;
    while (i < to && !galley.beginsPage(i)) {
      i++;
    }
    return galley.beginsPage(i);
  }

  /** How much speaks for the end of a page at a line. */
  private int evidence(int i) {
    boolean begins = galley.beginsPage(i);
    boolean ends = galley.beginsPage(i + 1);
    int next = afterAddresses(i + 1);
    boolean list = next > i + 1 && galley.line(i + 1).afterBlank();
    if (next > i + 1 && !list) {
      return 0;
    }
    int evidence = begins && i > 0 || ends && i + 1 < galley.size() ? 2 : 0;
    evidence += list || next == galley.size() ? 2 : 0;
    evidence += isHead(i + 1) || isHead(i - 1) || isHead(next) ? 2 : 0;
    boolean apart = galley.line(i).afterBlank() && isAfterBlank(i + 1);
    evidence += apart || galley.runsOn(i - 1, i + 1) ? 1 : 0;
    return evidence;
  }

  private boolean isHead(int i) {
    return i >= 0 && i < galley.size() && heads.isHead(i);
  }

  private boolean isAfterBlank(int i) {
    return i >= galley.size() || galley.line(i).afterBlank();
  }

  private int afterAddresses(int from) {
    int i = from;
    while (i < galley.size() && galley.line(i).address()) {
      i++;
    }
    return i;
  }

  /** The number of a page on a line: "7", "- 7 -", "Page 7", "7 of 12"; or -1. */
  private int value(int i) {
    LineFeatures line = galley.line(i);
    Shape shape = line.shape();
    if (shape.digits() == 0 || line.ink().length() > LONGEST || shape.words() > 4) {
      return -1;
    }
    return value(galley.string(i));
  }

  static int value(String line) {
    List<String> words = words(line);
    int at = words.size() > 1 && WORDS.contains(words.get(0)) ? 1 : 0;
    boolean alone = words.size() == at + 1;
    boolean total =
        words.size() == at + 3 && OF.contains(words.get(at + 1)) && number(words.get(at + 2)) > 0;
    return alone || total ? number(words.get(at)) : -1;
  }

  /** The words of a line between blanks, dashes, brackets and dots, in lower case. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean parts = i == line.length() || isMark(line.charAt(i));
      if (parts && i > start) {
        words.add(line.substring(start, i).toLowerCase(Locale.ROOT));
      }
      start = parts ? i + 1 : start;
    }
    return words;
  }

  private static boolean isMark(char c) {
    return Words.isBlank(c) || "-–—[]().".indexOf(c) >= 0;
  }

  private static int number(String word) {
    if (word.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
