package org.lectern.clean;

import java.util.List;
import java.util.Optional;

/** The headline again: as a page header, in a path of links, with the site's name behind it. */
final class RepeatedTitleRule implements Rule {
  private static final int EXTRA = 6;

  @Override
  public String name() {
    return "repeated-title";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    Optional<Block> title = evidence.block(page, Role.TITLE);
    for (Block block : title.isEmpty() ? List.<Block>of() : page.blocks()) {
      boolean other = block.index() != title.get().index() && !evidence.isSettled(block);
      if (other && repeats(page, block, title.get())) {
        evidence.drop(block, "repeats the headline of line " + page.number(title.get()));
      }
    }
  }

  private static boolean repeats(Page page, Block block, Block title) {
    PageWords words = page.pageWords();
    int size = words.size(title);
    if (size == 0 || block.words() > size + EXTRA || !words.begins(block, title)) {
      return false;
    }
    return words.size(block) == size || size >= 4 && isParted(page.text(block));
  }

  private static boolean isParted(String text) {
    return text.contains(" | ") || text.contains(" - ") || text.contains(" – ");
  }
}
