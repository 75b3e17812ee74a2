package org.lectern.clean;

import java.util.Arrays;

/**
 * Finds sentences that a printed page sets a second time in large type: whole lines whose words
 * stand elsewhere in the text in wider lines. Words that a line end parts are compared as one.
 */
final class PullQuotes {
  private static final int KEY = 4;
  private static final int FEWEST_WORDS = 5;

  /** A run of lines that does not end as a sentence does has so many words at least. */
  private static final int FEWEST_OPEN_WORDS = 8;

  private static final int MOST_LINES = 14;

  /** What stands directly before or after the text that it repeats begins so many lines from it. */
  private static final int CLOSE = 8;

  /**
   * So many lines at most are to the text that it repeats, which is on the same page or the next.
   */
  private static final int REACH = 150;

  /** The headline stands in the first lines. */
  private static final int OPENING = 3;

  /** What repeats the text is narrower than this share of it, in tenths. */
  private static final int NARROWER = 9;

  /** What stands more often, itself among it, is a phrase of the text or an example. */
  private static final int MOST_ALIKE = 3;

  private final Galley galley;
  private long[] hashes = new long[1024];
  private int[] lines = new int[1024];
  private int[] lastLines = new int[1024];
  private int size;
  private int[] next;
  private int[] table;

  PullQuotes(Galley galley) {
    this.galley = galley;
    read();
    this.next = new int[size];
    this.table = new int[Integer.highestOneBit(Math.max(16, size)) * 4];
    index();
  }

  /** Claims the lines of each. */
  void claim() {
    for (int at = 0; at < size; at++) {
      boolean begins = at == 0 || lastLines[at - 1] != lines[at];
      if (begins && galley.isFree(lines[at])) {
        at = Math.max(at, claimAt(at));
      }
    }
  }

  /** Claims the longest quote that begins at a word; the place of its last word, or -1. */
  private int claimAt(int at) {
    int best = -1;
    int origin = -1;
    int alike = 0;
    for (int other = first(at); other >= 0 && alike <= MOST_ALIKE; other = next[other]) {
      int end = other == at || !isSame(at, other) ? -1 : end(at, other);
      alike += isSame(at, other) ? 1 : 0;
      if (end > best) {
        best = end;
        origin = other;
      }
    }
    if (best < 0 || alike > MOST_ALIKE) {
      return -1;
    }
    galley.claim(new Part(Part.Kind.PULL_QUOTE, lines[at], lastLines[best], why(lines[origin])));
    return best;
  }

  private String why(int origin) {
    return "a pull quote, repeats line " + galley.line(origin).number();
  }

  /** The last word of the words that two places have in common, if whole lines hold them; or -1. */
  private int end(int at, int other) {
    int least = Math.abs(at - other);
    int length = 1;
    while (length < least && isSame(at + length, other + length) && isNext(at + length)) {
      length++;
    }
    int last = at + length - 1;
    boolean near = Math.abs(lines[at] - lines[other]) <= REACH;
    return near
            && isLineEnd(last)
            && isSetOff(lines[at], lastLines[last])
            && isQuote(at, last, other)
        ? last
        : -1;
  }

  /**
   * Whether lines are no headline, heading, item or example: two or more, or one between blank
   * lines, which nothing introduces.
   */
  private boolean isSetOff(int first, int last) {
    boolean apart =
        galley.line(first).afterBlank()
            && (last + 1 == galley.size() || galley.line(last + 1).afterBlank());
    return first >= OPENING
        && (last > first && last - first < MOST_LINES || apart && galley.ends(last))
        && !galley.line(first).bullet()
        && (galley.line(first).afterBlank() || !Character.isLowerCase(galley.first(first)))
        && !isIntroduced(first);
  }

  private boolean isIntroduced(int first) {
    int before = galley.freeBefore(first);
    boolean brief = before > 0 && galley.line(before).shape().words() <= 3;
    return before >= 0 && galley.last(before) == ':'
        || brief && galley.isFree(before - 1) && galley.last(before - 1) == ':';
  }

  private boolean isSame(int one, int other) {
    return one < size && other < size && hashes[one] == hashes[other];
  }

  /** Whether a word stands on the line of the word before it, or on the next one. */
  private boolean isNext(int word) {
    return lines[word] == lastLines[word - 1] || isBelow(lastLines[word - 1], lines[word]);
  }

  private boolean isLineEnd(int word) {
    return word + 1 == size || lines[word + 1] != lastLines[word];
  }

  /** Whether lines may be one quote: one directly below the other. */
  private boolean isBelow(int line, int next) {
    return next == line + 1 && galley.isFree(next) && !galley.line(next).afterBlank();
  }

  private boolean isQuote(int from, int to, int other) {
    int words = to - from + 1;
    return words >= (galley.ends(lastLines[to]) ? FEWEST_WORDS : FEWEST_OPEN_WORDS)
        && (galley.ends(lastLines[to]) || isOpenQuote(from, other, words))
        && widest(from, to) * 10 < widest(other, other + words - 1) * NARROWER;
  }

  /**
   * Whether the text has words that end no sentence as a whole paragraph close by, or inside one.
   */
  private boolean isOpenQuote(int from, int other, int words) {
    boolean begins = other == 0 || lastLines[other - 1] != lines[other];
    boolean ends = isLineEnd(other + words - 1);
    boolean close = Math.abs(lines[from] - lines[other]) <= CLOSE;
    return !begins && !ends || begins && ends && close;
  }

  /** The width of the widest line that holds some words. */
  private int widest(int from, int to) {
    int widest = 0;
    for (int i = from; i <= to; i++) {
      boolean free = galley.isFree(lines[i]);
      widest = Math.max(widest, free ? galley.length(lines[i]) : 0);
    }
    return widest;
  }

  /** Reads the words of the lines that are in no part; a word is of the line where it begins. */
  private void read() {
    long hash = 0;
    int line = -1;
    for (int i = 0; i < galley.size(); i++) {
      int end = galley.end(i);
      for (int at = galley.isFree(i) ? galley.start(i) : end; at < end; at++) {
        char c = galley.text().charAt(at);
        char folded = Words.folded(c);
        if (folded != 0) {
          line = hash == 0 ? i : line;
          hash = hash * 1_000_003 + folded + 1;
        } else if (hash != 0 && Letters.isBlank(c)) {
          add(hash, line, i);
          hash = 0;
        }
      }
      if (hash != 0 && galley.isFree(i) && !isParted(i)) {
        add(hash, line, i);
        hash = 0;
      }
    }
    if (hash != 0) {
      add(hash, line, galley.size() - 1);
    }
  }

  /** Whether the last word of a line goes on in the next line that is in no part. */
  private boolean isParted(int i) {
    int next = galley.freeAfter(i);
    return next < galley.size()
        && Letters.isHyphen(galley.last(i))
        && Character.isLetterOrDigit(galley.first(next));
  }

  private void add(long hash, int line, int lastLine) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
      lastLines = Arrays.copyOf(lastLines, 2 * size);
    }
    hashes[size] = hash;
    lastLines[size] = lastLine;
    lines[size++] = line;
  }

  /** Chains the places that have the same four words, the first in front. */
  private void index() {
    for (int at = size - KEY; at >= 0; at--) {
      int slot = slot(at);
      next[at] = table[slot] - 1;
      table[slot] = at + 1;
    }
  }

  /** The first place with the same four words. */
  private int first(int at) {
    return at + KEY > size ? -1 : table[slot(at)] - 1;
  }

  private int slot(int at) {
    int i = (int) (key(at) >>> 32) & (table.length - 1);
    while (table[i] != 0 && key(table[i] - 1) != key(at)) {
      i = (i + 1) & (table.length - 1);
    }
    return i;
  }

  private long key(int at) {
    long key = 7;
    for (int i = at; i < at + KEY; i++) {
      key = key * 0x9E3779B97F4A7C15L + hashes[i];
    }
    return key;
  }
}
