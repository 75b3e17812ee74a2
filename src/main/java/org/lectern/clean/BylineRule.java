package org.lectern.clean;

import java.util.Optional;

/** Finds the line that says who wrote the text, near the headline. */
final class BylineRule implements Rule {
  private static final int NEAR = 8;

  @Override
  public String name() {
    return "byline";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    Optional<Block> title = evidence.block(page, Role.TITLE);
    Body body = page.body();
    int from = Math.max(0, title.map(Block::index).orElse(body.first()) - 3);
    int to = Math.min(page.blocks().size() - 1, Math.max(from + NEAR, body.first()));
    for (int i = from; i <= to && !body.isEmpty(); i++) {
      Block block = page.blocks().get(i);
      if (!evidence.isSettled(block) && isByline(page, block, title)) {
        evidence.keep(block, Role.BYLINE, "says who wrote it");
        return;
      }
    }
  }

  private static boolean isByline(Page page, Block block, Optional<Block> title) {
    if (block.bullet() || block.prose()) {
      return false;
    }
    return Bylines.isByline(page, block)
        || title.isPresent() && isBareName(page, block, title.get());
  }

  /** A name by itself counts between headline and text, and where a date stands beside it. */
  private static boolean isBareName(Page page, Block block, Block title) {
    int at = block.index();
    return at > title.index()
        && at < page.body().first()
        && block.lines() == 1
        && block.words() <= 4
        && Bylines.isBareName(page.text(block))
        && (isDate(page, at - 1) || isDate(page, at + 1));
  }

  private static boolean isDate(Page page, int block) {
    return block >= 0
        && block < page.blocks().size()
        && DateShape.isDateLine(page.words(page.blocks().get(block)));
  }
}
