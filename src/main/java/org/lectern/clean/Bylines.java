package org.lectern.clean;

import java.util.Optional;

/** Reads the names of authors out of short lines. */
final class Bylines {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 24;

  private Bylines() {}

  /** Whether a block is a byline: a word such as "By" and names, or names and a date. */
  static boolean isByline(Page page, Block block) {
    return block.words() <= MOST_WORDS && name(page, block).isPresent();
  }

  /** Whether a block says "By" or the like and nothing else. */
  static boolean isLabel(Page page, Block block) {
    return block.words() >= 1
        && block.words() <= 2
        && block.end() - block.start() <= LONGEST
        && new BylineReader(page.text(block)).isLabel();
  }

  /** The names in a byline, as they stand there. */
  static Optional<String> name(Page page, Block block) {
    return block.lines() > 2 || block.end() - block.start() > LONGEST
        ? Optional.empty()
        : name(page.text(block));
  }

  /** The names in the text of a byline, as they stand there. */
  static Optional<String> name(String text) {
    return new BylineReader(Words.withoutMarks(text)).names();
  }
}
