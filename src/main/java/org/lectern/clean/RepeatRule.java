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
    Map<Long, Block> seen = new HashMap<>();
    for (Block block : page.blocks()) {
      if (block.words() >= FEWEST && !evidence.isSettled(block)) {
        WordRun words = new WordRun(page.text(), block.start(), block.end());
        Block first = seen.putIfAbsent(words.hash(0, words.size()), block);
        if (first != null && first.words() == block.words()) {
          evidence.drop(block, "repeats line " + page.number(first) + " word for word");
        }
      }
    }
  }
}
