package org.lectern.clean;

/**
 * What readers wrote under the article: after a heading that says so, if the marks of such comments
 * (answers, times of the day, "says") stand among what follows.
 */
final class CommentsRule implements Rule {
  private static final int FEWEST_MARKS = 3;
  private static final double WEIGHT = -5;
  private static final String KIND = "comments";
  private static final int REPLY = PageWords.hash("reply");
  private static final IntCounts LAST = IntCounts.of("ago", "says", "said", "wrote", "writes");
  private static final IntCounts HALVES_OF_DAY = IntCounts.of("am", "pm");

  @Override
  public String name() {
    return "readers-comments";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    int from = page.comments();
    for (Block block : page.blocks().subList(from, page.blocks().size())) {
      evidence.lean(block, WEIGHT, "stands among the readers' comments");
    }
  }

  /**
   * The index of the block that heads the comments: the first after a paragraph that speaks of
   * comments and is followed by marks of them, one in a dozen blocks at least; the number of blocks
   * where there is none.
   */
  static int from(Page page) {
    int first = 0;
    while (first < page.blocks().size() && !page.blocks().get(first).prose()) {
      first++;
    }
    int marks = 0;
    int from = page.blocks().size();
    for (int i = page.blocks().size() - 1; i > first; i--) {
      Block block = page.blocks().get(i);
      marks += isMark(page, block) ? 1 : 0;
      if (marks >= FEWEST_MARKS
          && isHeading(page, block)
          && marks * 12 >= page.blocks().size() - i) {
        from = i;
      }
    }
    return from;
  }

  private static boolean isHeading(Page page, Block block) {
    return block.words() <= 20
        && !block.prose()
        && page.cues(block).stream()
            .anyMatch(cue -> cue.kind().equals(KIND) && cue.place() != Cues.Place.INSIDE);
  }

  /** A button to answer, a time of the day, or "NAME says:". */
  private static boolean isMark(Page page, Block block) {
    if (block.words() == 0 || block.words() > 12 || block.prose()) {
      return false;
    }
    PageWords words = page.pageWords();
    int last = words.last(block);
    return LAST.of(last) > 0
        || HALVES_OF_DAY.of(last) > 0 && page.isDateLine(block)
        || words.has(block, REPLY);
  }
}
