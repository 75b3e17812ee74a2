package org.lectern.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.document.Line;
import org.lectern.document.Source;

/**
 * Which documents tell the same story: those whose wide lines share nearly half of the words of the
 * shorter one, five in a row at a time, however the lines are broken. A quarter of all such fives
 * is compared.
 */
final class Stories {
  private static final int WORDS = 5;
  private static final int SAMPLE = 3;
  private static final int MOST_SAMPLES = 2_000;

  /** What more documents share is told of none. */
  private static final int MOST_TELLERS = 32;

  private static final int FEWEST_SHARED = 3;
  private static final double SHARE = 0.45;

  /** A line of so many words may be running text. */
  private static final int WIDE = 8;

  private final int[] story;
  private final int[] samples;
  private final KeyTable table = new KeyTable();

  Stories(List<Source> sources) {
    story = new int[sources.size()];
    samples = new int[sources.size()];
    for (int i = 0; i < story.length; i++) {
      story[i] = i;
      new Sampler(sources.get(i).text().text(), i).read(sources.get(i));
    }
    shared().forEach(this::join);
  }

  /** For each document a number that is equal where the story is. */
  int[] numbers() {
    int[] numbers = new int[story.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = root(i);
    }
    return numbers;
  }

  /** For each pair of documents how many samples they share. */
  private Map<Long, Integer> shared() {
    Map<Long, Integer> shared = new HashMap<>();
    int end;
    for (int from = 0; from < table.size(); from = end) {
      end = table.end(from);
      for (int a = from; a < end && end - from <= MOST_TELLERS; a++) {
        for (int b = a + 1; b < end; b++) {
          long pair = (long) table.document(a) * KeyTable.MOST + table.document(b);
          shared.merge(pair, 1, Integer::sum);
        }
      }
    }
    return shared;
  }

  private void join(long pair, int shared) {
    int a = (int) (pair / KeyTable.MOST);
    int b = (int) (pair % KeyTable.MOST);
    if (a != b && shared >= FEWEST_SHARED && shared >= SHARE * Math.min(samples[a], samples[b])) {
      int first = Math.min(root(a), root(b));
      story[Math.max(root(a), root(b))] = first;
    }
  }

  private int root(int document) {
    int root = document;
    while (story[root] != root) {
      root = story[root];
    }
    return root;
  }

  /** Takes samples of the words of one document's wide lines. */
  private final class Sampler {
    private final String text;
    private final int document;
    private final long[] last = new long[WORDS];
    private int words;

    Sampler(String text, int document) {
      this.text = text;
      this.document = document;
    }

    void read(Source source) {
      int lines = source.text().lineCount();
      for (int number = 1; number <= lines && samples[document] < MOST_SAMPLES; number++) {
        Line line = source.text().line(number);
        if (isWide(line)) {
          read(line.span().start(), line.span().end());
        }
      }
    }

    /** Whether a line has so many words that it may be running text. */
    private boolean isWide(Line line) {
      int words = 0;
      boolean blank = true;
      for (int i = line.span().start(); i < line.span().end() && words < WIDE; i++) {
        char c = text.charAt(i);
        boolean inWord = c > ' ';
        words += inWord && (blank || Letters.isUnspaced(c)) ? 1 : 0;
        blank = !inWord;
      }
      return words >= WIDE;
    }

    /** Reads words; of scripts without blanks each character is one. */
    private void read(int start, int end) {
      long word = 0;
      for (int i = start; i <= end; i++) {
        char c = i < end ? text.charAt(i) : ' ';
        if (Letters.isUnspaced(c)) {
          take(word);
          take(c);
          word = 0;
        } else if (c == '[' && Shape.isMark(text, i, end)) {
          i = text.indexOf(']', i);
        } else if (Words.isWord(c)) {
          word = word * 1_000_003 + LineKeys.lower(c) + 1;
        } else if (!Words.isInside(c)) {
          take(word);
          word = 0;
        }
      }
    }

    private void take(long word) {
      if (word == 0) {
        return;
      }
      last[words++ % WORDS] = word;
      long key = 0;
      for (int i = 0; i < WORDS && words >= WORDS; i++) {
        key = LineKeys.mix(key + last[(words + i) % WORDS]);
      }
      if (words >= WORDS && (key >>> 40 & SAMPLE) == 0) {
        table.add(key, document);
        samples[document]++;
      }
    }
  }
}
