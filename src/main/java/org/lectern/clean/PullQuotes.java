package org.lectern.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds sentences that a printed page sets a second time in large type: whole lines whose words
 * stand elsewhere in the text in wider lines. Words that a line end parts are compared as one.
 */
final class PullQuotes {
  private static final int FEWEST_WORDS = 5;

  /** A run of lines that does not end as a sentence does has so many words at least. */
  private static final int FEWEST_OPEN_WORDS = 8;

  /** What repeats the text is narrower than this share of it, in tenths. */
  private static final int NARROWER = 9;

  /** What stands more often, itself among it, is a phrase of the text or an example. */
  private static final int MOST_ALIKE = 3;

  private static final int MOST_LINES = 14;

  /** What stands directly before or after the text that it repeats begins so many lines from it. */
  private static final int CLOSE = 8;

  /**
   * So many lines at most are to the text that it repeats, which is on the same page or the next.
   */
  private static final int REACH = 150;

  /** The headline stands in the first lines. */
  private static final int OPENING = 3;

  private static final int BITS = 12;

  private final Galley galley;

  PullQuotes(Galley galley) {
    this.galley = galley;
  }

  /** The words of one search, and where the words stand again with which a line begins. */
  private final class Search {
    private final GalleyWords words = new GalleyWords(galley);
    private final Map<Long, List<Integer>> places = new HashMap<>();

    /** Whether a key with such highest bits was asked for: spares most questions. */
    private final boolean[] asked = new boolean[1 << BITS];

    void run() {
      List<Integer> starts = new ArrayList<>();
      for (int at = 0; at + GalleyWords.KEY <= words.size(); at++) {
        if (words.beginsLine(at) && mayBegin(words.line(at))) {
          starts.add(at);
          places.put(words.key(at), new ArrayList<>(2));
          asked[(int) (words.key(at) >>> -BITS)] = true;
        }
      }
      for (int at = 0; at + GalleyWords.KEY <= words.size() && !starts.isEmpty(); at++) {
        long key = words.key(at);
        List<Integer> alike = asked[(int) (key >>> -BITS)] ? places.get(key) : null;
        if (alike != null && alike.size() <= MOST_ALIKE) {
          alike.add(at);
        }
      }
      int from = 0;
      for (int at : starts) {
        from = at < from ? from : Math.max(from, claimAt(at) + 1);
      }
    }

    /** Claims the longest quote that begins at a word; the place of its last word, or -1. */
    private int claimAt(int at) {
      List<Integer> alike = places.getOrDefault(words.key(at), List.of());
      int best = -1;
      int origin = -1;
      for (int other : alike.size() > MOST_ALIKE ? List.<Integer>of() : alike) {
        int end = other == at ? -1 : end(at, other);
        if (end > best) {
          best = end;
          origin = other;
        }
      }
      if (best >= 0) {
        String why = "a pull quote, repeats line " + galley.line(words.line(origin)).number();
        galley.claim(new Part(Part.Kind.PULL_QUOTE, words.line(at), words.lastLine(best), why));
      }
      return best;
    }

    /** The last word that two places have in common, if whole lines hold all of them; or -1. */
    private int end(int at, int other) {
      int least = Math.abs(at - other);
      int length = 1;
      while (length < least && words.isSame(at + length, other + length) && isNext(at + length)) {
        length++;
      }
      int last = at + length - 1;
      boolean near = Math.abs(words.line(at) - words.line(other)) <= REACH;
      return near
              && words.endsLine(last)
              && isSetOff(words.line(at), words.lastLine(last))
              && isQuote(at, last, other)
          ? last
          : -1;
    }

    /** Whether a word stands on the line of the word before it, or on the next one. */
    private boolean isNext(int word) {
      int line = words.lastLine(word - 1);
      int next = words.line(word);
      return next == line
          || next == line + 1 && galley.isFree(next) && !galley.line(next).afterBlank();
    }

    private boolean isQuote(int from, int to, int other) {
      int count = to - from + 1;
      boolean ended = galley.ends(words.lastLine(to));
      return count >= (ended ? FEWEST_WORDS : FEWEST_OPEN_WORDS)
          && (ended || isOpenQuote(from, other, count))
          && widest(from, to) * 10 < widest(other, other + count - 1) * NARROWER;
    }

    /**
     * Whether the text has words that end no sentence as a whole paragraph nearby, or inside one.
     */
    private boolean isOpenQuote(int from, int other, int count) {
      boolean begins = words.beginsLine(other);
      boolean ends = words.endsLine(other + count - 1);
      boolean close = Math.abs(words.line(from) - words.line(other)) <= CLOSE;
      return !begins && !ends || begins && ends && close;
    }

    /** The width of the widest line that holds some words. */
    private int widest(int from, int to) {
      int widest = 0;
      for (int i = from; i <= to; i++) {
        int line = words.line(i);
        widest = Math.max(widest, galley.isFree(line) ? galley.length(line) : 0);
      }
      return widest;
    }
  }

  /** Claims the lines of each. */
  void claim() {
    for (int i = OPENING; i < galley.size(); i++) {
      if (mayBegin(i)) {
        new Search().run();
        return;
      }
    }
  }

  /** Whether a quote may begin with a line: one narrower than the column, by its shape alone. */
  private boolean mayBegin(int i) {
    return i >= OPENING
        && isNarrow(i)
        && !galley.line(i).bullet()
        && (galley.line(i).afterBlank() || !Character.isLowerCase(galley.first(i)))
        && (isNarrow(i + 1) || galley.line(i).afterBlank());
  }

  private boolean isNarrow(int i) {
    return galley.isFree(i)
        && !galley.line(i).address()
        && galley.length(i) * 20 < galley.width(i) * 19;
  }

  /**
   * Whether lines are no headline, heading, item or example: two or more, or one between blank
   * lines, which nothing introduces.
   */
  private boolean isSetOff(int first, int last) {
    boolean apart = galley.line(first).afterBlank() && galley.isLast(last);
    return (last > first && last - first < MOST_LINES || apart && galley.ends(last))
        && !isIntroduced(first);
  }

  private boolean isIntroduced(int first) {
    int before = galley.freeBefore(first);
    boolean brief = before > 0 && galley.line(before).shape().words() <= 3;
    return before >= 0 && galley.last(before) == ':'
        || brief && galley.isFree(before - 1) && galley.last(before - 1) == ':';
  }
}
