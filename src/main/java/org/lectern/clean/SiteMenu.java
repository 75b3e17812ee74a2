package org.lectern.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The menu of a site's pages: lines before the first paragraph that are made of its words, where
 * many stand in a row. A word of it by itself is a heading, a topic or a line of the article.
 */
final class SiteMenu {
  private static final int FEWEST = 6;
  private static final int FEWEST_BESIDE = 4;
  private static final int MOST_BETWEEN = 2;
  private static final int LONGEST_BETWEEN = 4;
  private static final int LONGEST = 400;

  private final Page page;
  private final SiteLines texts;
  private final List<List<String>> phrases = new ArrayList<>();
  private final int end;
  private final int[] counts;

  SiteMenu(Page page, SiteLines texts, List<String> menu) {
    this.page = page;
    this.texts = texts;
    menu.forEach(phrase -> phrases.add(Words.of(phrase, LONGEST)));
    this.end = firstParagraph();
    this.counts = new int[menu.isEmpty() ? 0 : end];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = phrases(i);
    }
  }

  /** The lines that go, by their indexes. */
  BitSet lines() {
    BitSet lines = new BitSet();
    int from = 0;
    while (from < counts.length) {
      int to = endOfRow(from);
      if (sum(from, to) >= FEWEST) {
        take(from, to, lines);
      }
      from = Math.max(to, from + 1);
    }
    return lines;
  }

  /** The index after a row that begins with a line, over what may stand between its words. */
  private int endOfRow(int from) {
    int to = from;
    for (int i = from; i < counts.length && i - to <= MOST_BETWEEN; i++) {
      if (counts[i] > 0) {
        to = i + 1;
      } else if (to == from || !mayStandBetween(i)) {
        return to;
      }
    }
    return to;
  }

  /** Words of the menu go; others between them too, where enough stand on both sides. */
  private void take(int from, int to, BitSet lines) {
    for (int i = from; i < to; i++) {
      boolean enclosed = sum(from, i) >= FEWEST_BESIDE && sum(i + 1, to) >= FEWEST_BESIDE;
      if (counts[i] > 0 || enclosed) {
        lines.set(i);
      }
    }
  }

  private int sum(int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += counts[i];
    }
    return sum;
  }

  private boolean mayStandBetween(int line) {
    LineFeatures features = page.lines().get(line);
    String text = page.text(features);
    return features.shape().words() <= LONGEST_BETWEEN
        && !features.ends()
        && !DateShape.isDateLine(text)
        && Bylines.name(text).isEmpty();
  }

  private int firstParagraph() {
    for (Block block : page.blocks()) {
      if (block.words() >= SiteRule.PARAGRAPH && block.ends()) {
        return block.first();
      }
    }
    return page.lines().size();
  }

  /** Of how many phrases of the menu a line is made; 0 where other words stand in it. */
  private int phrases(int line) {
    List<String> words = Words.of(texts.text(line), LONGEST);
    int from = !words.isEmpty() && isNumber(words.get(0)) ? 1 : 0;
    int count = 0;
    while (from < words.size()) {
      int length = longest(words, from);
      if (length == 0) {
        return 0;
      }
      from += length;
      count++;
    }
    return count;
  }

  /** The length of the longest phrase that begins with a word. */
  private int longest(List<String> words, int from) {
    int longest = 0;
    for (List<String> phrase : phrases) {
      int to = from + phrase.size();
      if (phrase.size() > longest && to <= words.size() && words.subList(from, to).equals(phrase)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  private static boolean isNumber(String word) {
    return word.length() <= 3 && Character.isDigit(word.charAt(0));
  }
}
