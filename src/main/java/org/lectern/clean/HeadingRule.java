package org.lectern.clean;

import java.util.List;

/** A short line that heads the paragraphs after it. */
final class HeadingRule implements Rule {
  private static final int LONGEST = 14;
  private static final int LONGEST_WITH_COMMA = 9;

  /** English words that leave a sentence open: no heading ends so. */
  private static final IntCounts OPEN =
      IntCounts.of(
          "the", "a", "an", "of", "and", "or", "to", "with", "for", "from", "by", "at", "its",
          "their", "his", "several", "some", "many", "which", "that", "as", "but", "into",
          "between");

  @Override
  public String name() {
    return "heading";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.blocks()) {
      if (isHeading(page, block) && headsText(page, block, evidence)) {
        evidence.suggest(block, Role.HEADING, "a short line that heads what follows");
      }
    }
  }

  private static boolean isHeading(Page page, Block block) {
    if (!block.label() || block.bullet() || block.words() == 0 || block.words() > LONGEST) {
      return false;
    }
    char first = page.text().charAt(block.start());
    char last = page.text().charAt(block.end() - 1);
    boolean open = ":,;–—-".indexOf(last) >= 0;
    boolean long1 = block.words() > LONGEST_WITH_COMMA && page.text(block).contains(",");
    return !open && !long1 && !Letters.isLower(first) && !endsOpen(page.pageWords().last(block));
  }

  private static boolean endsOpen(int word) {
    return OPEN.of(word) > 0 || WordList.OPEN.contains(word);
  }

  /** Whether a blank line follows a block, or the next word of the text had room on its line. */
  static boolean endsShort(Page page, Block block) {
    Galley galley = page.galley();
    int next = galley.textAfter(block.last());
    return next >= page.lines().size()
        || next == block.last() + 1 && page.lines().get(next).afterBlank()
        || galley.isCapitals(next)
        || block.afterBlank() && galley.runsOn(galley.freeBefore(block.first()), next)
        || !galley.runsOn(block.last(), next) && !galley.isFull(block.last(), next);
  }

  /** In paged documents a heading may stand apart from its text; elsewhere text must follow. */
  private static boolean headsText(Page page, Block block, Evidence evidence) {
    if (page.layout() == PageLayout.PAGED) {
      return !page.hinted() && block.shape().letters() > 0 && endsShort(page, block);
    }
    int to = Math.min(page.blocks().size(), block.index() + 4);
    List<Block> next = page.blocks().subList(block.index() + 1, to);
    for (Block other : next) {
      if (other.prose() || other.ends() && other.words() >= 6 || other.bullet()) {
        return !Letters.isLower(page.text().charAt(other.start()));
      }
      if (!other.label() && !evidence.isDropped(other)) {
        return other.words() >= 10;
      }
    }
    return false;
  }
}
