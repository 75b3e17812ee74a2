package org.lectern.clean;

import java.util.Optional;

/**
 * The lines around a headline, where author and date stand: a few before it, and those between it
 * and the text.
 */
final class HeaderZone {
  private static final int BEFORE = 3;
  private static final int AFTER = 24;
  private static final int LONGEST = 200;
  private static final int BESIDE = 2;

  private final Page page;
  private final int title;
  private final int titleEnd;
  private final int first;
  private final int last;

  private HeaderZone(Page page, int title, int titleEnd, int first, int last) {
    this.page = page;
    this.title = title;
    this.titleEnd = titleEnd;
    this.first = first;
    this.last = last;
  }

  /** The zone around a headline; where there is none, before the text; empty without a text. */
  static HeaderZone of(Page page, Optional<Block> title) {
    Body body = page.body();
    if (body.isEmpty()) {
      return new HeaderZone(page, -1, -1, 0, -1);
    }
    int at = title.map(Block::index).orElse(body.first());
    return new HeaderZone(
        page,
        title.map(Block::first).orElse(-1),
        title.map(Block::last).orElse(-1),
        page.blocks().get(Math.max(0, at - BEFORE)).first(),
        page.blocks().get(end(page, at)).last());
  }

  /** The last block before the second paragraph: the first may be a lead over the byline. */
  private static int end(Page page, int title) {
    int paragraphs = 0;
    int at = title;
    int most = Math.min(page.blocks().size() - 1, title + AFTER);
    while (at < most && paragraphs < 2) {
      at++;
      paragraphs += isParagraph(page.blocks().get(at)) ? 1 : 0;
    }
    return paragraphs == 2 ? at - 1 : at;
  }

  private static boolean isParagraph(Block block) {
    return block.prose() && block.words() > 20 && !block.bullet();
  }

  /** The index of its first line. */
  int first() {
    return first;
  }

  /** The index of its last line. */
  int last() {
    return last;
  }

  /** A line without marks of links; empty where it is too long for a header or there is none. */
  String text(int line) {
    if (line >= page.lines().size() || page.lines().get(line).ink().length() > LONGEST) {
      return "";
    }
    LineFeatures features = page.lines().get(line);
    int start = Words.afterBullet(page.text(), features.ink().start(), features.ink().end());
    return Words.withoutMarks(page.text().substring(start, features.ink().end()));
  }

  /** How many lines it stands below the headline; 0 where it does not, or there is none. */
  int linesBelowTitle(int line) {
    return title < 0 || line <= titleEnd ? 0 : line - titleEnd;
  }

  /** Whether it stands before the first block of the text. */
  boolean isBeforeText(int line) {
    return page.body().isBefore(page.blockOf(line));
  }

  /** Whether a line begins a block that is no paragraph. */
  boolean isApart(int line) {
    Block block = page.blockOf(line);
    return block.first() == line && !block.prose();
  }

  /** Whether a line stands in a block of a few short lines. */
  boolean isInLabel(int line) {
    Block block = page.blockOf(line);
    return !block.prose() && block.lines() <= 4;
  }

  /** Whether a line is in the same block as the one before it. */
  boolean follows(int line) {
    return line > page.blockOf(line).first();
  }

  /** Whether a line begins with a list mark. */
  boolean isBullet(int line) {
    return line < page.lines().size() && page.lines().get(line).bullet();
  }

  /** Whether the next line belongs to the same block. */
  boolean readsOn(int line) {
    return line < page.blockOf(line).last();
  }

  /** Whether the block of a line has a phrase of furniture. */
  boolean isFurniture(int line) {
    return !page.cues(page.blockOf(line)).isEmpty();
  }

  /** Whether a line is little more than a date. */
  boolean isDate(int line) {
    return DateShape.isDateLine(text(line));
  }

  /** Whether such a line stands right before or after it. */
  boolean isDated(int line) {
    int to = Math.min(page.lines().size() - 1, line + BESIDE);
    for (int i = Math.max(0, line - BESIDE); i <= to; i++) {
      if (i != line && isDate(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the page has the same words in another line of their own. */
  boolean isAgain(int line) {
    String text = text(line);
    for (Block other : page.blocks()) {
      boolean alike = other.lines() == 1 && other.words() <= 4 && other.first() != line;
      if (alike && !other.bullet() && text(other.first()).equals(text)) {
        return true;
      }
    }
    return false;
  }
}
