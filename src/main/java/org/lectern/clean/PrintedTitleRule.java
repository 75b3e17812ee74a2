package org.lectern.clean;

import java.util.List;

/**
 * The headline of a printed page: the first lines, where they go over all of its columns, or else a
 * short first block that stands apart from the text below it.
 */
final class PrintedTitleRule implements Rule {
  private static final int FIRST_BLOCKS = 4;
  private static final int MOST_WORDS = 30;
  private static final int MOST_LINES = 4;

  @Override
  public String name() {
    return "title";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    boolean paged = page.layout() == PageLayout.PAGED;
    if (paged && page.hinted() && isTagged(page, evidence)) {
      return;
    }
    List<Block> first = page.blocks().subList(0, Math.min(FIRST_BLOCKS, page.blocks().size()));
    for (Block block : paged ? first : List.<Block>of()) {
      boolean wide = isHeadline(page, block);
      if (wide || page.part(block).isEmpty() && !evidence.isSettled(block)) {
        if (wide || isTitle(page, block)) {
          evidence.keep(block, Role.TITLE, "the headline");
        }
        return;
      }
    }
  }

  /** Where the format tells headings, the first of the first rank. */
  private static boolean isTagged(Page page, Evidence evidence) {
    for (Block block : page.blocks()) {
      if (page.hint(block.first()).tag().equals("h1") && !evidence.isSettled(block)) {
        evidence.keep(block, Role.TITLE, "the headline, in the largest type");
        return true;
      }
    }
    return false;
  }

  private static boolean isHeadline(Page page, Block block) {
    return page.part(block).filter(part -> part.kind() == Part.Kind.HEADLINE).isPresent();
  }

  private static boolean isTitle(Page page, Block block) {
    String text = page.text(block);
    boolean apart =
        block.index() + 1 < page.blocks().size()
            && page.blocks().get(block.index() + 1).afterBlank();
    return block.words() >= 1
        && (block.label() || apart && !block.ends() && block.words() <= MOST_WORDS)
        && block.lines() <= MOST_LINES
        && !block.bullet()
        && ":,;".indexOf(text.charAt(text.length() - 1)) < 0
        && !Character.isLowerCase(text.charAt(0))
        && !page.isDateLine(block)
        && !Bylines.isByline(page, block)
        && HeadingRule.endsShort(page, block);
  }
}
