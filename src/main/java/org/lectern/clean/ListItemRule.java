package org.lectern.clean;

/** An entry of a list within the text. */
final class ListItemRule implements Rule {
  @Override
  public String name() {
    return "list-item";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.blocks()) {
      if (block.bullet()) {
        evidence.suggest(block, Role.LIST_ITEM, "an entry of a list in the text");
      }
      if (isLoneBullet(page, block)) {
        evidence.suggest(next(page, block), Role.LIST_ITEM, "an entry of a list in the text");
      }
    }
  }

  private static boolean isLoneBullet(Page page, Block block) {
    return page.layout() == PageLayout.PAGED
        && block.lines() == 1
        && ListMarks.isLoneBullet(page.text(block))
        && block.index() + 1 < page.blocks().size();
  }

  private static Block next(Page page, Block block) {
    return page.blocks().get(block.index() + 1);
  }
}
