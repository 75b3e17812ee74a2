package org.lectern.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which lines can be running heads: short lines that stand on several pages, and lines that
 * begin as the first lines of the document do.
 */
final class Heads {
  private static final int LONGEST = 14;

  /** A headline begins within so many lines. */
  private static final int OPENING = 6;

  /** A head that is cut has so many letters and digits at least. */
  private static final int SHORTEST = 8;

  private final Galley galley;
  private final Map<List<String>, Integer> times = new HashMap<>();
  private final Map<List<String>, Integer> firsts = new HashMap<>();
  private final List<List<String>> openings = new ArrayList<>();

  Heads(Galley galley) {
    this.galley = galley;
    for (int i = 0; i < galley.size(); i++) {
      if (mayBeHead(i)) {
        List<String> words = words(i);
        times.merge(words, 1, Integer::sum);
        firsts.putIfAbsent(words, i);
      }
    }
    for (int i = 0; i < Math.min(OPENING, galley.size()); i++) {
      openings.add(opening(i));
    }
  }

  /** Whether a line can be a head at the edge of a page. */
  boolean isHead(int line) {
    return line >= 2 && mayBeHead(line) && (times(line) >= 2 || opens(line) >= 0);
  }

  /** How often the words of a line stand on a line of their own, numbers being equal. */
  int times(int line) {
    return times.getOrDefault(words(line), 0);
  }

  /** The line where its words stand first. */
  int first(int line) {
    return firsts.getOrDefault(words(line), line);
  }

  /** The line of the document's beginning that begins with the words of a line, or -1. */
  int opens(int line) {
    return opens(words(line), line);
  }

  /** The same for several lines together. */
  int opens(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      words.addAll(words(i));
    }
    return opens(words, from);
  }

  private int opens(List<String> words, int line) {
    List<String> once = once(words);
    for (int i = 0; i < Math.min(openings.size(), line); i++) {
      if (isLongEnough(once) && begins(openings.get(i), once)) {
        return i;
      }
    }
    return -1;
  }

  private boolean mayBeHead(int line) {
    LineFeatures features = galley.line(line);
    return features.shape().letters() > 2
        && features.shape().words() <= LONGEST
        && features.ink().length() <= 150
        && !features.address()
        && !SourceNotes.begins(galley.text(), galley.start(line), galley.end(line))
        && Captions.number(galley.string(line)) == 0;
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

  /** The words of a line, any number being the same. */
  List<String> words(int line) {
    return Cues.words(galley.string(line));
  }

  /** The words of a few lines, words that a line end parts made one. */
  private List<String> opening(int from) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < Math.min(from + 4, galley.size()); i++) {
      String line = galley.string(i);
      boolean parted = line.endsWith("-") && line.length() > 1;
      joined.append(parted ? line.substring(0, line.length() - 1) : line + " ");
    }
    return Cues.words(joined);
  }
}
