package org.lectern.clean;

import java.util.List;
import java.util.Optional;
import org.lectern.document.Stated;

/**
 * Short lines under the headline are the text where no sentences stand there: a calendar, results,
 * a poem. The headline must be the title that the page begins with or gives itself, and what is
 * under it goes as far as the first phrase of furniture.
 */
final class UnderHeadlineRule implements Rule {
  static final String NAME = "under-headline";

  private static final double TEXT = 7;

  /** What other rules lean to this far is no line of the text. */
  private static final double FURNITURE = -2.5;

  private static final int LONGEST_TITLE = 30;
  private static final int SHORTEST_TITLE = 3;

  /** Blocks under a headline where buttons to share the page still stand among its own lines. */
  private static final int HEAD = 6;

  /** Fewer lines than this may be a menu that repeats the headline. */
  private static final int LEAST = 8;

  /** A list as long as this, in blocks, is an archive rather than a page's text. */
  private static final int MOST = 120;

  /** Words of sentences that make a paragraph, beside which short lines are no text. */
  private static final int PARAGRAPH = 20;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    PageWords title =
        PageWords.of(page.source().metadata().title().map(Stated::value).orElse(""), LONGEST_TITLE);
    last(page, title).ifPresent(head -> lean(page, head, evidence));
  }

  /** The last block that is the title: trails and menus repeat it before the text, not after. */
  private static Optional<Block> last(Page page, PageWords title) {
    List<Block> blocks = page.blocks();
    for (int i = blocks.size() - 1; i > 0; i--) {
      if (isTitle(page, blocks.get(i), title)) {
        return Optional.of(blocks.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isTitle(Page page, Block block, PageWords title) {
    if (block.words() < SHORTEST_TITLE || block.words() > LONGEST_TITLE || block.bullet()) {
      return false;
    }
    Block first = page.blocks().get(0);
    return first.words() <= LONGEST_TITLE && page.pageWords().areIn(block, first)
        || page.pageWords().areIn(block, title);
  }

  private static void lean(Page page, Block head, Evidence evidence) {
    int end = end(page, head.index() + 1);
    int lines = 0;
    int paragraphs = 0;
    for (int i = head.index() + 1; i < end; i++) {
      Block block = page.blocks().get(i);
      lines += isLine(page, block, evidence) ? 1 : 0;
      paragraphs += block.prose() && block.words() > PARAGRAPH ? 1 : 0;
    }
    if (paragraphs > 0 || lines < LEAST || lines * 3 < (end - head.index() - 1) * 2) {
      return;
    }
    for (int i = head.index() + 1; i < end; i++) {
      Block block = page.blocks().get(i);
      if (isLine(page, block, evidence)) {
        evidence.lean(block, TEXT, "stands under the headline");
        evidence.suggest(block, Role.PARAGRAPH, "one of the short lines under the headline");
      }
    }
  }

  /** The first block of furniture that does not stand at the head of the text. */
  private static int end(Page page, int from) {
    int end = from;
    int most = Math.min(page.blocks().size(), from + MOST);
    while (end < most && (end < from + HEAD || page.cues(page.blocks().get(end)).isEmpty())) {
      end++;
    }
    return end;
  }

  private static boolean isLine(Page page, Block block, Evidence evidence) {
    return !block.linked()
        && !block.address()
        && page.cues(block).isEmpty()
        && (!page.hinted() || page.hint(block.first()).linkShare() < 0.3)
        && evidence.leaning(block) > FURNITURE
        && !evidence.isDropped(block);
  }
}
