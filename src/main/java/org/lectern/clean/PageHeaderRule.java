package org.lectern.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands again on each page of a paged document: headers, footers, page numbers. */
final class PageHeaderRule implements Rule {
  private static final int TIMES = 3;
  private static final int LONGEST = 14;
  private static final int SHORTEST_PAGE = 12;

  @Override
  public String name() {
    return "page-header";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    if (page.layout() != PageLayout.PAGED) {
      return;
    }
    Map<List<String>, List<Block>> same = new HashMap<>();
    for (Block block : page.blocks()) {
      if (page.part(block).filter(Part::isEdge).isPresent()) {
        evidence.drop(block, page.part(block).get().why());
      } else if (mayBeHeader(page, block, evidence)) {
        same.computeIfAbsent(page.words(block), words -> new ArrayList<>(1)).add(block);
      }
    }
    same.forEach((words, blocks) -> weigh(page, words, blocks, evidence));
  }

  private static boolean mayBeHeader(Page page, Block block, Evidence evidence) {
    return block.words() > 0
        && block.words() <= LONGEST
        && !block.ends()
        && !block.address()
        && page.part(block).isEmpty()
        && !evidence.isSettled(block);
  }

  private static void weigh(Page page, List<String> words, List<Block> blocks, Evidence evidence) {
    boolean onPages = blocks.size() >= TIMES && words.size() >= 2 && partPages(page, blocks);
    for (Block block : onPages ? blocks : List.<Block>of()) {
      if (block.index() != blocks.get(0).index() || isNumbered(page, block)) {
        evidence.drop(
            block,
            "stands on " + blocks.size() + " pages, first in line " + page.number(blocks.get(0)));
      }
    }
  }

  /** Pages are some lines long, and at the end of every third a sentence goes on. */
  private static boolean partPages(Page page, List<Block> blocks) {
    int lines = blocks.get(blocks.size() - 1).first() - blocks.get(0).first();
    int within = 0;
    for (Block block : blocks) {
      Galley galley = page.galley();
      within +=
          galley.runsOn(galley.freeBefore(block.first()), galley.freeAfter(block.last())) ? 1 : 0;
    }
    return lines >= SHORTEST_PAGE * (blocks.size() - 1) && within * 3 >= blocks.size() - 1;
  }

  private static boolean isNumbered(Page page, Block block) {
    return block.shape().digits() > 0 && page.words(block).contains("0");
  }
}
