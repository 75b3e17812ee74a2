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
    List<String> words = title.map(page::words).orElse(List.of());
    for (Block block : words.isEmpty() ? List.<Block>of() : page.blocks()) {
      boolean other = block.index() != title.get().index() && !evidence.isSettled(block);
      if (other && repeats(page, block, words)) {
        evidence.drop(block, "repeats the headline of line " + page.number(title.get()));
      }
    }
  }

  private static boolean repeats(Page page, Block block, List<String> title) {
    List<String> words = block.words() <= title.size() + EXTRA ? page.words(block) : List.of();
    if (words.equals(title)) {
      return true;
    }
    boolean begins = title.size() >= 4 && words.size() > title.size();
    return begins && words.subList(0, title.size()).equals(title) && isParted(page.text(block));
  }

  private static boolean isParted(String text) {
    return text.contains(" | ") || text.contains(" - ") || text.contains(" – ");
  }
}
