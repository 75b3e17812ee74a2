package org.lectern.clean;

import java.util.Arrays;
import java.util.List;

/**
 * Captions, labels and boxes of maps and charts in paged documents. After a source note, a caption
 * or coordinates, what is no line as wide as the text's belongs to the figure, until the text goes
 * on or the page ends. Names that stand by themselves at the end of a page are labels too.
 */
final class FigureRule implements Rule {
  /** Where sizes of type are known, labels are smaller than the running text. */
  private static final double SMALL = 0.93;

  private static final String LABEL = "a label of a map or a chart";
  private static final int LONGEST_LABEL = 14;

  /** A label that nothing but its place tells has so many words at most. */
  private static final int LONGEST_NAME = 6;

  private static final int FEWEST_NAMES = 3;

  @Override
  public String name() {
    return "figure";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    if (page.layout() == PageLayout.PAGED) {
      new Walk(page, evidence).run();
    }
  }

  /** One walk over the blocks, which knows whether it is within a figure. */
  private static final class Walk {
    private final Page page;
    private final List<Block> blocks;
    private final Evidence evidence;
    private final int column;
    private boolean inFigure;

    Walk(Page page, Evidence evidence) {
      this.page = page;
      this.blocks = page.blocks();
      this.evidence = evidence;
      this.column = column(page);
    }

    void run() {
      int i = 0;
      while (i < blocks.size()) {
        Block block = blocks.get(i);
        inFigure &= !page.galley().isPageStart(block.first());
        if (evidence.isSettled(block)) {
          inFigure |= isFigure(block);
          i++;
        } else if (isText(block)) {
          inFigure = false;
          i++;
        } else {
          int end = endOfRun(i);
          run(i, end);
          i = end;
        }
      }
    }

    private boolean isFigure(Block block) {
      return evidence.has(block, Role.SOURCE_NOTE)
          || evidence.has(block, Role.CAPTION)
          || evidence.has(block, Role.COORDINATES);
    }

    private int endOfRun(int from) {
      int i = from;
      while (i < blocks.size()
          && !evidence.isSettled(blocks.get(i))
          && !isText(blocks.get(i))
          && (i == from || !page.galley().isPageStart(blocks.get(i).first()))) {
        i++;
      }
      return i;
    }

    /** Blocks that are no text, between two that are settled or text. */
    private void run(int from, int to) {
      if (!blocks.get(from).afterBlank() || !inFigure && !areNames(from, to)) {
        return;
      }
      boolean beforeText = to < blocks.size() && isText(blocks.get(to));
      int labels = beforeText && headsText(to, to - from) ? to - 1 : to;
      for (int i = from; i < labels; i++) {
        judge(blocks.get(i));
      }
    }

    /** Whether a run is a few names apart from each other, after which a figure or page ends. */
    private boolean areNames(int from, int to) {
      for (int i = from; i < to; i++) {
        if (!isName(blocks.get(i))) {
          return false;
        }
      }
      boolean ends = to == blocks.size() || page.galley().isPageStart(blocks.get(to).first());
      return to - from >= FEWEST_NAMES && (ends || evidence.isAside(blocks.get(to)));
    }

    private boolean isName(Block block) {
      return block.afterBlank()
          && block.words() > 0
          && block.words() <= LONGEST_NAME
          && !block.ends()
          && !block.bullet()
          && block.shape().signs() * 4 <= block.shape().letters()
          && Character.isUpperCase(page.text().charAt(block.start()));
    }

    /** Whether the last block of a run is the heading of the text after it. */
    private boolean headsText(int text, int length) {
      Block heading = blocks.get(text - 1);
      boolean adjacent = !blocks.get(text).afterBlank();
      return adjacent || length == 1 && heading.words() >= 2;
    }

    private void judge(Block block) {
      if (isCaption(block)) {
        evidence.aside(block, Role.CAPTION, "the caption of a picture or a map");
      } else if (block.words() > LONGEST_LABEL) {
        evidence.aside(block, Role.DATA, "a note within a map or a chart");
      } else {
        evidence.aside(block, Role.DATA, LABEL);
      }
    }

    /** A line or two that follow a source note or coordinates and are no sentence. */
    private boolean isCaption(Block block) {
      return block.index() > 0
          && isNote(blocks.get(block.index() - 1))
          && block.words() >= 5
          && block.words() <= 30
          && block.lines() <= 2
          && !block.ends()
          && block.afterBlank()
          && Character.isUpperCase(page.text().charAt(block.start()));
    }

    private boolean isNote(Block block) {
      return evidence.has(block, Role.SOURCE_NOTE) || evidence.has(block, Role.COORDINATES);
    }

    /** Whether a block is running text: sentences, within a figure only as wide as the column. */
    private boolean isText(Block block) {
      if (page.hint(block.first()).size() > SMALL) {
        return true;
      }
      boolean wide = widest(block) * 10 >= column * 6;
      boolean goesOn = Letters.isLower(page.text().charAt(block.start()));
      boolean sentence =
          block.prose()
              || block.words() > LONGEST_LABEL
              || block.ends()
              || block.bullet()
              || goesOn && !inFigure;
      return sentence && (wide || !inFigure) && !isCaption(block);
    }

    private int widest(Block block) {
      int widest = 0;
      for (int i = block.first(); i <= block.last(); i++) {
        widest = Math.max(widest, page.lines().get(i).ink().length());
      }
      return widest;
    }

    /** The common width of the lines of running text. */
    private static int column(Page page) {
      int[] widths = new int[page.lines().size()];
      int count = 0;
      for (LineFeatures line : page.lines()) {
        if (line.shape().words() >= 5) {
          widths[count++] = line.ink().length();
        }
      }
      Arrays.sort(widths, 0, count);
      return count == 0 ? 0 : widths[count / 2];
    }
  }
}
