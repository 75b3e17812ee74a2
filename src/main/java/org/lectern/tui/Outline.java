package org.lectern.tui;

import java.util.Arrays;
import java.util.List;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;
import org.lectern.date.Published;
import org.lectern.document.Span;

/**
 * A document as a sequence of blocks, whatever the width. Two outlines are equal only where they
 * are the same object, so that they can be keys of a cache.
 */
final class Outline {
  private final Article article;
  private final Published published;
  private final List<Block> blocks;
  private final Anchor[] anchors;
  private final int words;
  private final int removedPercent;

  Outline(Article article, Published published) {
    this.article = article;
    this.published = published;
    this.blocks = new OutlineBuilder(article, published).blocks();
    this.anchors = anchors(article, blocks);
    this.words = article.words();
    this.removedPercent = article.removedPercent();
  }

  Article article() {
    return article;
  }

  Published published() {
    return published;
  }

  List<Block> blocks() {
    return blocks;
  }

  int words() {
    return words;
  }

  /** Which share of its lines was removed, in per cent. */
  int removedPercent() {
    return removedPercent;
  }

  /** Where a character of a passage stands. */
  Anchor anchor(int passage, int offset) {
    Anchor start = anchors[Math.min(passage, anchors.length - 1)];
    boolean shown = blocks.get(start.block()).kind() != Block.Kind.HEAD || start.part() == 0;
    return shown ? new Anchor(start.block(), start.part(), offset) : start;
  }

  /** Where an offset of the source stands, or the nearest before it. */
  Anchor anchorAt(int sourceOffset) {
    Anchor best = Anchor.START;
    int bestStart = -1;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      for (int p = 0; p < block.passages().size(); p++) {
        for (var piece : block.passages().get(p).pieces()) {
          Span span = piece.span();
          if (span.start() <= sourceOffset && span.start() > bestStart) {
            int within = Math.min(sourceOffset, span.end() - 1) - span.start();
            bestStart = span.start();
            best = new Anchor(b, p, piece.at() + Math.max(0, within));
          }
        }
      }
      for (int p = 0; p < block.lines().size(); p++) {
        int start = block.lines().get(p).line().span().start();
        if (start <= sourceOffset && start > bestStart) {
          bestStart = start;
          best = new Anchor(b, p, 0);
        }
      }
    }
    return best;
  }

  /** The offset in the source of what stands at an anchor. */
  int sourceOffset(Anchor anchor) {
    Block block = blocks.get(Math.min(anchor.block(), blocks.size() - 1));
    int part = Math.max(0, anchor.part());
    if (part < block.passages().size()) {
      return block.passages().get(part).sourceOffset(Math.max(0, anchor.offset()));
    }
    if (part < block.lines().size()) {
      return block.lines().get(part).line().span().start();
    }
    return 0;
  }

  /** The number of the source line at an anchor, from 1. */
  int line(Anchor anchor) {
    return article.source().text().lineCount() == 0
        ? 1
        : article.source().text().lineNumber(sourceOffset(anchor));
  }

  private static Anchor[] anchors(Article article, List<Block> blocks) {
    Anchor[] anchors = new Anchor[Math.max(1, article.passages().size())];
    Arrays.fill(anchors, new Anchor(0, 1, 0));
    for (int b = 0; b < blocks.size(); b++) {
      List<Passage> passages = blocks.get(b).passages();
      for (int p = 0; p < passages.size(); p++) {
        anchors[passages.get(p).index()] = new Anchor(b, p, 0);
      }
    }
    return anchors;
  }
}
