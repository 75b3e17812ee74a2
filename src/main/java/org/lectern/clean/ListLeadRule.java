package org.lectern.clean;

/** A list that a sentence of the text announces, with a colon, belongs to the text. */
final class ListLeadRule implements Rule {
  private static final double LIST = 5;
  private static final double ROWS = 3;
  private static final int LONGEST_ROW = 25;
  static final String NAME = "announced-list";

  private static final int MOST = 60;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.blocks()) {
      if (page.text().charAt(block.end() - 1) == ':'
          && block.words() >= 4
          && !block.bullet()
          && page.cues(block).isEmpty()
          && !evidence.isSettled(block)
          && isInText(page, block)) {
        int end = endOfList(page, block.index() + 1);
        if (end - block.index() > 2 && end - block.index() <= MOST) {
          lean(page, block.index(), end, evidence);
        }
      }
    }
  }

  private static boolean isInText(Page page, Block block) {
    return page.body().holds(block)
        || block.index() > 0 && page.blocks().get(block.index() - 1).prose();
  }

  private static int endOfList(Page page, int from) {
    int i = from;
    while (i < page.blocks().size() && i - from <= MOST && page.blocks().get(i).bullet()) {
      i++;
    }
    return i > from ? i : endOfRows(page, from);
  }

  /** The end of a list without marks: short lines that begin alike and say nothing of furniture. */
  private static int endOfRows(Page page, int from) {
    int i = from;
    while (i < page.blocks().size() && i - from <= MOST && isRow(page, from, i)) {
      i++;
    }
    return i;
  }

  private static boolean isRow(Page page, int from, int at) {
    Block row = page.blocks().get(at);
    return row.words() >= 2
        && row.words() <= LONGEST_ROW
        && !row.ends()
        && !row.linked()
        && row.shape().marks() == 0
        && page.cues(row).isEmpty()
        && SignFeatures.first(page.text(), row)
            == SignFeatures.first(page.text(), page.blocks().get(from));
  }

  private static void lean(Page page, int lead, int end, Evidence evidence) {
    double weight = page.blocks().get(end - 1).bullet() ? LIST : ROWS;
    for (int i = lead; i < end; i++) {
      evidence.lean(page.blocks().get(i), weight, "a list that the text announces");
    }
  }
}
