package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which lines can be running heads: short lines that stand on several pages, and lines that
 * begin as the first lines of the document do.
 */
final class Heads {
  private static final int LONGEST = 14;
  private static final int WIDEST = 150;

  /** A headline begins within so many lines. */
  private static final int OPENING = 6;

  private static final int HEADLINES = 4;

  /** A head that is cut has so many letters and digits at least. */
  private static final int SHORTEST = 8;

  /** What stands on so many pages of ten stands on each that can show it. */
  private static final int MOST_PAGES = 6;

  private final Galley galley;
  private final long[] keys;

  /** For each line the first with the same words, and for that one how often they stand. */
  private final int[] firsts;

  private final int[] times;
  private final int[] onPages;
  private final int[] lastPage;
  private final int[] apart;
  private final int[] table;
  private final List<List<String>> openings = new ArrayList<>();
  private int pages;

  Heads(Galley galley) {
    this.galley = galley;
    int size = galley.size();
    keys = new long[size];
    firsts = new int[size];
    times = new int[size];
    onPages = new int[size];
    lastPage = new int[size];
    apart = new int[size];
    table = new int[Integer.highestOneBit(size + 1) * 4];
    for (int i = 0; i < size; i++) {
      pages += galley.beginsPage(i) ? 1 : 0;
      firsts[i] = i;
      if (mayBeHead(i)) {
        keys[i] = key(i);
        firsts[i] = first(keys[i], i);
        count(i);
      }
    }
  }

  /** The first line with a key, which is this one where there is none before it. */
  private int first(long key, int line) {
    int slot = (int) (key >>> 32) & (table.length - 1);
    while (table[slot] != 0 && keys[table[slot] - 1] != key) {
      slot = (slot + 1) & (table.length - 1);
    }
    if (table[slot] == 0) {
      table[slot] = line + 1;
    }
    return table[slot] - 1;
  }

  private void count(int line) {
    int first = firsts[line];
    times[first]++;
    onPages[first] += lastPage[first] == pages ? 0 : 1;
    lastPage[first] = pages;
    apart[first] += isApart(line) ? 1 : 0;
  }

  private boolean isApart(int line) {
    return galley.line(line).afterBlank() && galley.isLast(line);
  }

  /** Whether a line can be a head at the edge of a page. */
  boolean isHead(int line) {
    return line >= 2 && keys[line] != 0 && (times(line) >= 2 || opens(line) >= 0);
  }

  /** Whether a line stands apart on most pages, in dumps that say where a page ends. */
  boolean isOnMostPages(int line) {
    int first = firsts[line];
    return first != line
        && onPages[first] >= 3
        && onPages[first] * 10 >= pages * MOST_PAGES
        && apart[first] * 2 >= times[first]
        && isApart(line);
  }

  /** How often the words of a line stand on a line of their own, numbers being equal. */
  int times(int line) {
    return times[firsts[line]];
  }

  /** The line where its words stand first. */
  int first(int line) {
    return firsts[line];
  }

  /** A number that is equal for lines with the same words; 0 for a line that can be no head. */
  long keyOf(int line) {
    return keys[line];
  }

  /** The line of the document's beginning that begins with the words of a line, or -1. */
  int opens(int line) {
    return opens(line, line);
  }

  /** The same for several lines together. */
  int opens(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      words.addAll(Cues.words(galley.string(i)));
    }
    List<String> once = once(words);
    for (int i = openings.size(); i < Math.min(OPENING, galley.size()); i++) {
      openings.add(opening(i, galley.size()));
    }
    for (int i = 0; i < Math.min(OPENING, from) && isLongEnough(once); i++) {
      List<String> opening = from < i + HEADLINES ? opening(i, from) : openings.get(i);
      if (begins(opening, once)) {
        return i;
      }
    }
    return -1;
  }

  /** The line shortly below the first one that has its words or its first words, or -1. */
  int headline() {
    List<String> words = galley.size() == 0 ? List.of() : Cues.words(galley.string(0));
    for (int i = 1; i < Math.min(OPENING, galley.size()); i++) {
      List<String> other = Cues.words(galley.string(i));
      if (isLongEnough(other) && begins(words, other)) {
        return i;
      }
    }
    return -1;
  }

  private boolean mayBeHead(int line) {
    LineFeatures features = galley.line(line);
    return (features.afterBlank() || !Character.isLowerCase(galley.first(line)))
        && "-,;".indexOf(galley.last(line)) < 0
        && features.shape().letters() > 2
        && features.shape().words() <= LONGEST
        && features.ink().length() <= WIDEST
        && !features.address()
        && !SourceNotes.begins(galley.text(), galley.start(line), galley.end(line))
        && !Captions.isNumbered(galley, line);
  }

  /** A hash of the letters and of where numbers and other characters stand. */
  private long key(int line) {
    String text = galley.text();
    long hash = 17;
    char last = ' ';
    int end = galley.end(line);
    for (int i = galley.start(line); i < end; i++) {
      char c = Words.folded(text.charAt(i));
      char kind = c == 0 ? ' ' : Character.isDigit(c) ? '0' : c;
      if (kind != last || kind != ' ' && kind != '0') {
        hash = hash * 1_000_003 + kind;
      }
      last = kind;
    }
    hash *= 0x9E3779B97F4A7C15L;
    return hash == 0 ? 1 : hash;
  }

  /** Half of the words where the other half repeats them: the heads of two columns on one line. */
  private static List<String> once(List<String> words) {
    int half = words.size() / 2;
    boolean twice =
        words.size() % 2 == 0 && words.subList(0, half).equals(words.subList(half, 2 * half));
    return twice ? words.subList(0, half) : words;
  }

  private static boolean isLongEnough(List<String> words) {
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    return words.size() >= 2 && letters >= SHORTEST;
  }

  private static boolean begins(List<String> opening, List<String> words) {
    return words.size() <= opening.size() && opening.subList(0, words.size()).equals(words);
  }

  /** The words of a few lines, words that a line end parts made one. */
  private List<String> opening(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < Math.min(from + HEADLINES, to); i++) {
      String line = galley.string(i);
      boolean parted = line.endsWith("-") && line.length() > 1;
      joined.append(parted ? line.substring(0, line.length() - 1) : line + " ");
    }
    return Cues.words(joined);
  }
}
