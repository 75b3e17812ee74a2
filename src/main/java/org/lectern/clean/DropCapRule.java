package org.lectern.clean;

/** A capital letter by itself that was set large: the first letter of a paragraph elsewhere. */
final class DropCapRule implements Rule {
  @Override
  public String name() {
    return "drop-cap";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    if (page.layout() != PageLayout.PAGED) {
      return;
    }
    for (Block block : page.blocks()) {
      boolean single = block.end() - block.start() == 1;
      if (single
          && Character.isUpperCase(page.text().charAt(block.start()))
          && hasHeadless(page, block)) {
        evidence.keep(block, Role.PARAGRAPH, "the large first letter of a paragraph");
      }
    }
  }

  /** Whether a paragraph nearby begins in the middle of a word or sentence. */
  private static boolean hasHeadless(Page page, Block cap) {
    int from = Math.max(0, cap.index() - 12);
    int to = Math.min(page.blocks().size() - 1, cap.index() + 3);
    for (int i = from; i <= to; i++) {
      Block block = page.blocks().get(i);
      if (block.words() >= 12 && Letters.isLower(page.text().charAt(block.start()))) {
        return true;
      }
    }
    return false;
  }
}
