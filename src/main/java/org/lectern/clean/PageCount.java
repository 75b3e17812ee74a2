package org.lectern.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a dump of printed pages that divides no words by its page numbers: lines of a number alone
 * that count up by one, a page apart, some of them in the middle of a sentence.
 */
final class PageCount {
  private static final int FEWEST_PAGES = 3;
  private static final int FEWEST_BREAKS = 2;
  private static final int SHORTEST_PAGE = 12;
  private static final int FEWEST_WORDS = 5;
  private static final int MOST_DIGITS = 4;
  private static final int NEAR = 3;

  private final String text;
  private final List<LineFeatures> lines;

  PageCount(String text, List<LineFeatures> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** A number that goes on with the numbers before it. */
  private record Page(int line, int pages, int breaks) {
    static final Page NONE = new Page(0, 0, 0);
  }

  /** Whether the lines count pages; other numbers may stand between. */
  boolean isFound() {
    Map<Integer, Page> pages = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      if (isNumber(lines.get(i))) {
        int number = number(i);
        Page before = pages.getOrDefault(number - 1, Page.NONE);
        boolean next = before.pages() > 0 && i - before.line() >= SHORTEST_PAGE;
        int breaks = (next ? before.breaks() : 0) + (isWithinSentence(i) ? 1 : 0);
        breaks += next && isSameHead(before.line(), i) ? 1 : 0;
        Page page = new Page(i, next ? before.pages() + 1 : 1, breaks);
        if (page.pages() >= FEWEST_PAGES && breaks >= FEWEST_BREAKS) {
          return true;
        }
        pages.merge(number, page, (old, made) -> made.pages() >= old.pages() ? made : old);
      }
    }
    return false;
  }

  /** Whether the same line stands above two numbers, or below both. */
  private boolean isSameHead(int one, int other) {
    boolean below = other + 1 < lines.size() && string(one + 1).equals(string(other + 1));
    return below || string(one - 1).equals(string(other - 1));
  }

  private String string(int i) {
    return text.substring(lines.get(i).ink().start(), lines.get(i).ink().end());
  }

  private static boolean isNumber(LineFeatures line) {
    Shape shape = line.shape();
    return shape.letters() == 0
        && shape.signs() == 0
        && shape.words() == 1
        && shape.digits() <= MOST_DIGITS;
  }

  private int number(int i) {
    int number = 0;
    for (int at = lines.get(i).ink().start(); at < lines.get(i).ink().end(); at++) {
      number = 10 * number + Character.digit(text.charAt(at), 10);
    }
    return number;
  }

  /** Whether a sentence goes on over a line, and over short lines such as heads beside it. */
  private boolean isWithinSentence(int i) {
    int before = nearest(i, -1);
    int after = nearest(i, 1);
    return before >= 0
        && after >= 0
        && !lines.get(before).ends()
        && Character.isLowerCase(text.charAt(lines.get(after).ink().start()));
  }

  /** The nearest line of some words in a direction, or -1. */
  private int nearest(int from, int step) {
    for (int i = from + step; i >= 0 && i < lines.size() && Math.abs(i - from) <= NEAR; i += step) {
      if (lines.get(i).shape().words() >= FEWEST_WORDS) {
        return i;
      }
    }
    return -1;
  }
}
