package org.lectern.clean;

/**
 * Captions, labels and boxes of maps and charts in paged documents. After a source note, a list of
 * addresses or a table, what is no line as wide as the text's belongs to the figure, until the text
 * goes on.
 */
final class FigureRule implements Rule {
  private static final String LABEL = "a label of a map or a chart";

  @Override
  public String name() {
    return "figure";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    if (page.layout() == PageLayout.PAGED && page.blocks().stream().anyMatch(evidence::isAside)) {
      new Walk(page, evidence).run();
    }
  }

  /** One walk over the blocks, which knows whether it is within a figure. */
  private static final class Walk {
    private final Page page;
    private final Evidence evidence;
    private final int column;
    private boolean inFigure;

    Walk(Page page, Evidence evidence) {
      this.page = page;
      this.evidence = evidence;
      this.column = column(page);
    }

    void run() {
      int i = 0;
      while (i < page.blocks().size()) {
        Block block = page.blocks().get(i);
        if (evidence.isSettled(block)) {
          inFigure |= evidence.isAside(block);
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

    private int endOfRun(int from) {
      int i = from;
      while (i < page.blocks().size()
          && !evidence.isSettled(page.blocks().get(i))
          && !isText(page.blocks().get(i))) {
        i++;
      }
      return i;
    }

    /** Blocks that are no text, between two that are settled or text. */
    private void run(int from, int to) {
      boolean beforeText = to < page.blocks().size() && isText(page.blocks().get(to));
      int labels = beforeText && headsText(to, to - from) ? to - 1 : to;
      boolean headings = !inFigure && to - from <= (beforeText ? 2 : 1);
      for (int i = from; i < labels && !headings; i++) {
        judge(page.blocks().get(i));
      }
    }

    /** Whether the last block of a run is the heading of the text after it. */
    private boolean headsText(int text, int length) {
      Block heading = page.blocks().get(text - 1);
      boolean adjacent = !page.blocks().get(text).afterBlank();
      return adjacent || length == 1 && heading.words() >= 2;
    }

    private void judge(Block block) {
      if (isCaption(block)) {
        evidence.aside(block, Role.CAPTION, "the caption of a picture or a map");
      } else if (block.words() > 14) {
        evidence.aside(block, Role.DATA, "a note within a map or a chart");
      } else {
        evidence.aside(block, Role.DATA, LABEL);
      }
    }

    /** A line or two that follow a source note or coordinates and are no sentence. */
    private boolean isCaption(Block block) {
      return block.index() > 0
          && isNote(page.blocks().get(block.index() - 1))
          && block.words() >= 5
          && block.words() <= 30
          && block.lines() <= 2
          && !block.ends()
          && Character.isUpperCase(page.text().charAt(block.start()));
    }

    private boolean isNote(Block block) {
      return evidence.has(block, Role.SOURCE_NOTE) || evidence.has(block, Role.COORDINATES);
    }

    /** Whether a block is running text: sentences, within a figure only as wide as the column. */
    private boolean isText(Block block) {
      boolean wide = widest(block) * 10 >= column * 6;
      boolean goesOn = Letters.isLower(page.text().charAt(block.start()));
      boolean text = block.prose() || block.words() > 14 || block.ends() || goesOn && !inFigure;
      return text && (wide || !inFigure) && !isCaption(block);
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
      int[] widths =
          page.lines().stream()
              .filter(line -> line.shape().words() >= 5)
              .mapToInt(line -> line.ink().length())
              .sorted()
              .toArray();
      return widths.length == 0 ? 0 : widths[widths.length / 2];
    }
  }
}
