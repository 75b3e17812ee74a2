package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts letters together to words, in the order in which they were drawn. */
final class WordMaker {
  /** Letters farther apart than this share of their size belong to two words. */
  static final double GAP = 0.16;

  /** A letter that begins so far before the end of the last one begins another word. */
  private static final double BACK = 0.5;

  private static final double SAME_LINE = 0.1;
  private static final double SAME_PLACE = 0.25;

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Glyph first;
  private @Nullable Glyph last;
  private boolean spaced;

  private WordMaker() {}

  /** The words that some letters of one direction make. */
  static List<Word> words(List<Glyph> glyphs) {
    WordMaker maker = new WordMaker();
    for (Glyph glyph : glyphs) {
      maker.add(glyph);
    }
    maker.end();
    return maker.words;
  }

  private void add(Glyph glyph) {
    if (glyph.isBlank()) {
      end();
      spaced = true;
      return;
    }
    Glyph before = last;
    if (before != null && isTwice(before, glyph)) {
      return;
    }
    if (before != null && Accents.isOver(before, glyph)) {
      text.setLength(text.length() - before.text().length());
      append(Accents.put(before, glyph));
    } else {
      if (before != null && !goesOn(before, glyph)) {
        end();
      }
      append(glyph);
    }
  }

  private void append(Glyph glyph) {
    first = first == null ? glyph : first;
    last = glyph;
    text.append(glyph.text());
  }

  private void end() {
    Glyph from = first;
    Glyph to = last;
    if (from != null && to != null) {
      double size = from.size();
      Box box =
          new Box(
              Math.min(from.left(), to.left()),
              from.base() - Word.RISE * size,
              Math.max(from.right(), to.right()),
              from.base() + Word.FALL * size);
      words.add(
          new Word(
              text.toString(),
              box,
              from.base(),
              size,
              from.face(),
              from.aside(),
              words.size(),
              spaced));
      spaced = false;
    }
    text.setLength(0);
    first = null;
    last = null;
  }

  /** Whether a letter was drawn a second time to look bold. */
  private static boolean isTwice(Glyph last, Glyph glyph) {
    double width = glyph.right() - glyph.left();
    return last.text().equals(glyph.text())
        && Math.abs(last.left() - glyph.left()) < SAME_PLACE * width
        && Math.abs(last.base() - glyph.base()) < SAME_PLACE * glyph.size();
  }

  private static boolean goesOn(Glyph last, Glyph glyph) {
    double size = Math.max(last.size(), glyph.size());
    double gap = glyph.left() - last.right();
    return Math.abs(glyph.base() - last.base()) <= SAME_LINE * size
        && Math.min(last.size(), glyph.size()) >= 0.85 * size
        && gap < GAP * size
        && gap > -BACK * size;
  }
}
