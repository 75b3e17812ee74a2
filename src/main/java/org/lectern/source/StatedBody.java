package org.lectern.source;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The text of the article as the page's own data tell it ({@code articleBody} in JSON-LD,
 * schema.org), to hold lines of the page against: how much of a line stands in it. It may be cut
 * short, hold markup, or be a mere summary.
 */
final class StatedBody {
  private static final int MOST = 400_000;
  private static final int LEAST = 300;
  private static final int RUN = 3;

  private final Set<Long> runs = new HashSet<>();

  private StatedBody(String text) {
    new Runs(text).addTo(runs);
  }

  /** Takes the text, with entities and tags as it may have them; a short one tells nothing. */
  static StatedBody of(String told) {
    String text = text(told);
    return new StatedBody(text.length() >= LEAST ? text : "");
  }

  /** The lines of a page, to hold a told text against. */
  static StatedBody shown(String lines) {
    return new StatedBody(lines);
  }

  /** The first 400,000 characters of such a text, without entities and tags. */
  static String text(String told) {
    String cut = told.length() > MOST ? told.substring(0, MOST) : told;
    return withoutTags(cut.indexOf('&') < 0 ? cut : Parser.unescapeEntities(cut, false));
  }

  /** Whether the page tells nothing that a line could be held against. */
  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The share of a line's words that stand in the text, three in a row at least, 0 to 1. */
  double share(String line) {
    Runs words = new Runs(line);
    return words.size() == 0 ? 0 : (double) words.hits(runs) / words.size();
  }

  private static String withoutTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean tag = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      tag |= c == '<';
      out.append(tag ? ' ' : c);
      tag &= c != '>';
    }
    return out.toString();
  }

  /** The words of a text as numbers, and the runs of three of them. */
  private static final class Runs {
    private final long[] words;
    private int size;

    Runs(String text) {
      this.words = new long[text.length() / 2 + 1];
      long word = 0;
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        if (Character.isLetterOrDigit(c)) {
          word = word * 1_000_003 + Character.toLowerCase(c) + 1;
        } else if (word != 0) {
          words[size++] = word;
          word = 0;
        }
      }
    }

    int size() {
      return size;
    }

    void addTo(Set<Long> runs) {
      for (int i = 0; i + RUN <= size; i++) {
        runs.add(run(i));
      }
    }

    /** How many words stand in a run that is one of some. */
    int hits(Set<Long> runs) {
      int hits = 0;
      int covered = 0;
      for (int i = 0; i + RUN <= size; i++) {
        if (runs.contains(run(i))) {
          hits += i + RUN - Math.max(covered, i);
          covered = i + RUN;
        }
      }
      return hits;
    }

    private long run(int from) {
      long run = 7;
      for (int i = from; i < from + RUN; i++) {
        run = run * 0x9E3779B97F4A7C15L + words[i];
      }
      return run;
    }
  }
}
