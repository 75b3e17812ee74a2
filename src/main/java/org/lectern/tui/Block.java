package org.lectern.tui;

import java.util.List;
import org.lectern.clean.Judged;
import org.lectern.clean.Passage;

/**
 * What a document is made of on the screen, whatever the width.
 *
 * @param kind what it is
 * @param passages the passages that it shows; none for removed lines
 * @param lines the removed lines; none for anything else
 * @param label the line that stands for it: header fields, or what is folded away
 */
record Block(Kind kind, List<Passage> passages, List<Judged> lines, String label) {

  /** What a block is. */
  enum Kind {
    /** The headline, and beneath it outlet, author and date. */
    HEAD,
    /** A passage of the running text. */
    TEXT,
    /** Passages beside the running text, folded into one line at first. */
    ASIDE,
    /** Removed lines, folded into one line at first. */
    REMOVED
  }

  Block {
    passages = List.copyOf(passages);
    lines = List.copyOf(lines);
  }

  /** Whether it is one line at first and opens with a key. */
  boolean folds() {
    return kind == Kind.ASIDE || kind == Kind.REMOVED;
  }
}
