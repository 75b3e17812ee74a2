package org.lectern.clean;

/** Short lines after the last sentence of a page: no text ends with a heading. */
final class EndRule implements Rule {
  @Override
  public String name() {
    return "after-the-end";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    if (page.layout() == PageLayout.PAGED) {
      return;
    }
    for (int i = page.blocks().size() - 1; i >= 0; i--) {
      Block block = page.blocks().get(i);
      if (block.prose() || block.ends() && block.words() >= 4) {
        return;
      }
      if (block.label()) {
        evidence.lean(block, -0.6, "a short line after the last sentence of the article");
      }
    }
  }
}
