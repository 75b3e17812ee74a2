package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes rows of the words of one column. */
final class Rows {
  /** Two words share a row where they overlap by so much of the lower one's height. */
  private static final double SHARED = 0.5;

  /** A row is looked for among so many of the last ones. */
  private static final int LAST = 4;

  /** A single letter so many times as large as those around it begins a chapter. */
  private static final double INITIAL = 1.7;

  private Rows() {}

  /** The rows from top to bottom. */
  static List<Row> of(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::base).thenComparingInt(Word::order));
    double usual = usualSize(words);
    List<Draft> drafts = new ArrayList<>();
    for (Word word : sorted) {
      boolean initial = word.size() > INITIAL * usual && isInitial(word, words);
      if (initial || !joined(drafts, word)) {
        drafts.add(new Draft(word, initial));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Draft draft : drafts) {
      rows.add(draft.row());
    }
    rows.sort(Comparator.comparingDouble(Rows::place));
    return rows;
  }

  /** About how many rows some words make. */
  static int count(List<Word> words) {
    double[] bases = new double[words.size()];
    for (int i = 0; i < bases.length; i++) {
      bases[i] = words.get(i).base();
    }
    java.util.Arrays.sort(bases);
    double apart = usualSize(words) / 2;
    int rows = 1;
    for (int i = 1; i < bases.length; i++) {
      rows += bases[i] - bases[i - 1] > apart ? 1 : 0;
    }
    return rows;
  }

  /** By the base line; a large first letter stands where its head is. */
  private static double place(Row row) {
    return row.text().length() == 1 ? row.box().top() + row.size() * 0.1 : row.base();
  }

  /** Whether a word is one letter beside which no other of its size stands. */
  private static boolean isInitial(Word word, List<Word> words) {
    if (word.text().length() > 1 || !Character.isLetter(word.text().charAt(0))) {
      return false;
    }
    for (Word other : words) {
      boolean large = !other.equals(word) && other.size() > 0.8 * word.size();
      if (large && other.box().sharedHeight(word.box()) > 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean joined(List<Draft> drafts, Word word) {
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - LAST); i--) {
      if (drafts.get(i).takes(word)) {
        drafts.get(i).add(word);
        return true;
      }
    }
    return false;
  }

  /** The size of the type of the middle word. */
  static double usualSize(List<Word> words) {
    double[] sizes = new double[words.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = words.get(i).size();
    }
    java.util.Arrays.sort(sizes);
    return sizes.length == 0 ? 1 : sizes[sizes.length / 2];
  }

  /** A row in the making. */
  private static final class Draft {
    private final List<Word> words = new ArrayList<>();
    private final boolean closed;
    private Word largest;

    Draft(Word word, boolean closed) {
      this.closed = closed;
      this.largest = word;
      words.add(word);
    }

    boolean takes(Word word) {
      double shared = largest.box().sharedHeight(word.box());
      double lower = Math.min(largest.box().height(), word.box().height());
      return !closed && shared >= SHARED * lower;
    }

    void add(Word word) {
      words.add(word);
      largest = word.size() > largest.size() * 1.05 ? word : largest;
    }

    Row row() {
      words.sort(Comparator.comparingDouble(Word::left).thenComparingInt(Word::order));
      List<Word> once = new ArrayList<>();
      for (Word word : words) {
        if (once.isEmpty() || !isTwice(once.get(once.size() - 1), word)) {
          once.add(word);
        }
      }
      return Row.of(List.copyOf(once));
    }

    /** Whether a word was drawn a second time to look bold or to cast a shadow. */
    private static boolean isTwice(Word word, Word next) {
      return word.text().equals(next.text())
          && word.box().sharedWidth(next.box()) > 0.5 * next.box().width();
    }
  }
}
