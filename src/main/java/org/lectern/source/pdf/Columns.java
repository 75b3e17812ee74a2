package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Cuts a page into columns in the order in which they are read. The tallest strip without ink that
 * has running text on both sides is taken for the gap between two columns; what is above it, its
 * left, its right and what is below it are then cut in turn (after the recursive cuts of Nagy and
 * Seth, 1984, with strips in place of projections, so that a headline over two columns stands above
 * both).
 */
final class Columns {
  private static final int DEEPEST = 12;

  /** Rows of words on both sides of a gap, at least. */
  private static final int LEAST_PAIRS = 2;

  /** Letters in a row of a column, at least; a cell of a table has fewer. */
  private static final int LEAST_LETTERS = 12;

  /** Base lines are one that are at most so many times the size of the type apart. */
  private static final double SAME_LINE = 0.12;

  /** Letters in a row of running text. */
  private static final int FULL_ROW = 20;

  private final List<List<Word>> columns = new ArrayList<>();

  private Columns() {}

  /** The words of each column, columns in reading order. */
  static List<List<Word>> of(List<Word> words) {
    Columns columns = new Columns();
    columns.cut(words, 0);
    return columns.columns;
  }

  private void cut(List<Word> words, int depth) {
    if (words.isEmpty()) {
      return;
    }
    List<Gap> gaps = depth < DEEPEST ? Ink.of(words).gaps() : List.of();
    for (Gap gap : gaps) {
      Cut cut = Cut.at(gap, words);
      if (cut.isBetweenColumns()) {
        cut(cut.above, depth + 1);
        cut(cut.left, depth + 1);
        cut(cut.right, depth + 1);
        cut(cut.below, depth + 1);
        return;
      }
    }
    columns.add(words);
  }

  /** Words parted by a gap. */
  private record Cut(
      List<Word> above, List<Word> left, List<Word> right, List<Word> below, Gap gap) {

    static Cut at(Gap gap, List<Word> words) {
      Cut cut =
          new Cut(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), gap);
      for (Word word : words) {
        double middle = (word.box().top() + word.box().bottom()) / 2;
        if (middle < gap.box().top()) {
          cut.above.add(word);
        } else if (middle > gap.box().bottom()) {
          cut.below.add(word);
        } else {
          (word.right() <= gap.middle() ? cut.left : cut.right).add(word);
        }
      }
      return cut;
    }

    /** Whether running text stands on both sides, and rows do not go on over the gap. */
    boolean isBetweenColumns() {
      if (left.isEmpty() || right.isEmpty()) {
        return false;
      }
      Side leftSide = Side.of(left);
      Side rightSide = Side.of(right);
      boolean thin = leftSide.isThin() || rightSide.isThin();
      if (gap.rows() < LEAST_PAIRS || thin && isAligned(leftSide.isThin())) {
        return false;
      }
      double across = drawnAcross();
      boolean text = leftSide.isText() && rightSide.isText();
      return across < 0.25 || text && across < 0.9 && gap.rows() > 6;
    }

    /** Whether most words of one side stand on the base lines of the other, as in a table. */
    private boolean isAligned(boolean ofLeft) {
      List<Word> side = ofLeft ? left : right;
      TreeSet<Double> lines = new TreeSet<>();
      for (Word word : ofLeft ? right : left) {
        lines.add(word.base());
      }
      int aligned = 0;
      for (Word word : side) {
        Double above = lines.floor(word.base() + SAME_LINE * word.size());
        boolean beside = above != null && word.base() - above < SAME_LINE * word.size();
        aligned += beside ? 1 : 0;
      }
      return aligned * 2 > side.size();
    }

    /** The share of rows whose right part was drawn right after the left part, as in a table. */
    private double drawnAcross() {
      Map<Integer, Word> drawn = new HashMap<>();
      for (Word word : right) {
        drawn.put(word.order(), word);
      }
      List<Word> inOrder = new ArrayList<>(left);
      inOrder.sort(Comparator.comparingInt(Word::order));
      int across = 0;
      for (Word word : inOrder) {
        Word next = drawn.get(word.order() + 1);
        boolean beside = next != null && next.box().sharedHeight(word.box()) > 0;
        across += beside ? 1 : 0;
      }
      return (double) across / gap.rows();
    }
  }

  /** What stands on one side of a gap. */
  private record Side(int rows, int letters) {
    static Side of(List<Word> words) {
      int letters = 0;
      for (Word word : words) {
        letters += word.text().length() + 1;
      }
      return new Side(Rows.count(words), letters);
    }

    /** Whether its rows are as short as numbers of a list or cells of a table. */
    boolean isThin() {
      return letters < LEAST_LETTERS * rows;
    }

    boolean isText() {
      return letters >= FULL_ROW * rows;
    }
  }
}
