package org.lectern.clean;

import java.util.HashMap;
import java.util.Map;

/** A paragraph of a web page that stands a second time, word for word. */
final class RepeatRule implements Rule {
  private static final int FEWEST = 12;

  @Override
  public String name() {
    return "repeat";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    if (page.layout() == PageLayout.PAGED) {
      return;
    }
    PageWords words = page.pageWords();
    Map<Long, Block> seen = new HashMap<>();
    for (Block block : page.blocks()) {
      if (block.words() >= FEWEST && !evidence.isSettled(block)) {
        Block first = seen.putIfAbsent(words.key(words.first(block), words.end(block)), block);
        if (first != null && first.words() == block.words() && areSame(page, first, block)) {
          evidence.drop(block, "repeats line " + page.number(first) + " word for word");
        }
      }
    }
  }

  /** Whether numbers and symbols are the same, too. */
  private static boolean areSame(Page page, Block first, Block block) {
    WordRun one = new WordRun(page.text(), first.start(), first.end());
    WordRun other = new WordRun(page.text(), block.start(), block.end());
    return one.size() == other.size() && one.hash(0, one.size()) == other.hash(0, one.size());
  }
}
