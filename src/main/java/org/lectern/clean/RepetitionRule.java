package org.lectern.clean;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lectern.clean.Repetition.Copy;

/**
 * What stands in several of the documents that were opened together, before or after the text of
 * each: lines in a row, three if three documents have them, five if two have. A paragraph goes only
 * if it has a phrase of furniture besides.
 */
final class RepetitionRule implements Rule {
  static final String NAME = "folder-repetition";
  private static final int LONG_ROW = 5;

  private final Repetition repetition;

  RepetitionRule(Repetition repetition) {
    this.repetition = repetition;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    if (!repetition.isEmpty() && page.layout() != PageLayout.PAGED && !page.body().isEmpty()) {
      new Edges(page, evidence, copies(page)).drop();
    }
  }

  /** For each line what is known of its copies, where it has some in a row that is long enough. */
  private @Nullable Copy[] copies(Page page) {
    KeyedLines lines = new KeyedLines(page.source().text());
    @Nullable Copy[] found = repetition.copies(lines);
    forgetShort(found);
    @Nullable Copy[] copies = new @Nullable Copy[page.lines().size()];
    int at = 0;
    for (int i = 0; i < copies.length && at < found.length; i++) {
      if (page.lines().get(i).number() == lines.number(at)) {
        copies[i] = found[at++];
      }
    }
    return copies;
  }

  /** Five lines in a row must be the same where only two documents have them. */
  private static void forgetShort(@Nullable Copy[] found) {
    int from = 0;
    boolean sure = false;
    for (int i = 0; i <= found.length; i++) {
      Copy copy = i < found.length ? found[i] : null;
      if (copy != null) {
        sure |= copy.documents() > 2;
      } else {
        if (!sure && i - from < LONG_ROW) {
          Arrays.fill(found, from, i, null);
        }
        from = i + 1;
        sure = false;
      }
    }
  }

  /** What goes before and after the text of one page. */
  private static final class Edges {
    private final Page page;
    private final Evidence evidence;
    private final @Nullable Copy[] copies;

    Edges(Page page, Evidence evidence, @Nullable Copy[] copies) {
      this.page = page;
      this.evidence = evidence;
      this.copies = copies;
    }

    void drop() {
      int first = page.body().first();
      int last = page.body().last();
      while (first <= last && goes(page.blocks().get(first))) {
        first++;
      }
      while (last > first && goes(page.blocks().get(last))) {
        last--;
      }
      for (Block block : page.blocks()) {
        boolean outside = block.index() < first || block.index() > last;
        if (outside && goes(block) && !isHeadline(block, first)) {
          drop(block);
        }
      }
    }

    private void drop(Block block) {
      Copy copy = copies[block.first()];
      if (copy != null) {
        evidence.drop(
            block,
            "stands in "
                + copy.documents()
                + " documents that were opened together, first in "
                + copy.first()
                + ", line "
                + copy.line());
      }
    }

    /** Whether all lines of a block stand in rows; of a paragraph a phrase must speak too. */
    private boolean goes(Block block) {
      for (int line = block.first(); line <= block.last(); line++) {
        if (copies[line] == null) {
          return false;
        }
      }
      return block.prose() ? !page.cues(block).isEmpty() : !isHeader(block);
    }

    /** Whether a block is the last of its row, and the header or the text of the page follows. */
    private boolean isHeadline(Block block, int text) {
      int next = block.index() + 1;
      if (block.index() >= text || block.words() < 2 || !page.cues(block).isEmpty()) {
        return false;
      }
      Block below = page.blocks().get(next);
      return !goes(below) && (isHeader(below) || next >= text);
    }

    private boolean isHeader(Block block) {
      return Bylines.isByline(page, block)
          || Bylines.isLabel(page, block)
          || page.isDateLine(block);
    }
  }
}
