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
    }
  }
}
