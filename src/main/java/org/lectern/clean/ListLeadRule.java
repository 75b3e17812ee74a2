package org.lectern.clean;

/** A list that a sentence of the text announces, with a colon, belongs to the text. */
final class ListLeadRule implements Rule {
  private static final int MOST = 60;

  @Override
  public String name() {
    return "announced-list";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.blocks()) {
      if (page.text().charAt(block.end() - 1) == ':'
          && block.words() >= 4
          && !block.bullet()
          && !evidence.isSettled(block)
          && page.body().holds(block)) {
        int end = endOfList(page, block.index() + 1);
        if (end - block.index() > 2 && end - block.index() <= MOST) {
          lean(page, block.index(), end, evidence);
        }
      }
    }
  }

  private static int endOfList(Page page, int from) {
    int i = from;
    while (i < page.blocks().size() && i - from <= MOST && page.blocks().get(i).bullet()) {
      i++;
    }
    return i;
  }

  private static void lean(Page page, int lead, int end, Evidence evidence) {
    for (int i = lead; i < end; i++) {
      evidence.lean(page.blocks().get(i), 1.5, "a list that the text announces");
    }
  }
}
