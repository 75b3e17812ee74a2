package org.lectern.clean;

import java.util.Optional;

/** Finds lines that state when the text was published, near the headline. */
final class DateLineRule implements Rule {
  private static final int NEAR = 3;

  @Override
  public String name() {
    return "date-line";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    Optional<Block> title = evidence.block(page, Role.TITLE);
    if (title.isEmpty()) {
      return;
    }
    int from = Math.max(0, title.get().index() - NEAR);
    int to = Math.min(page.blocks().size(), Math.max(page.body().first(), from + NEAR));
    for (int i = from; i < to; i++) {
      Block block = page.blocks().get(i);
      if (!evidence.isSettled(block)
          && !block.bullet()
          && DateShape.isDateLine(page.words(block))) {
        evidence.keep(block, Role.DATELINE, "states when it was published");
      }
    }
  }
}
