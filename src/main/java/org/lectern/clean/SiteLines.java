package org.lectern.clean;

import org.jspecify.annotations.Nullable;

/** The lines of a page as the patterns of a profile are compared with them, each made once. */
final class SiteLines {
  private static final int LONGEST = 2_000;

  private final Page page;
  private final @Nullable String[] texts;

  SiteLines(Page page) {
    this.page = page;
    this.texts = new @Nullable String[page.lines().size()];
  }

  /** How many lines there are. */
  int count() {
    return texts.length;
  }

  /**
   * A line without its list mark and the marks of links; of a very long line only the head, which
   * fits no pattern.
   */
  String text(int line) {
    String text = texts[line];
    if (text == null) {
      LineFeatures features = page.lines().get(line);
      int start = Words.afterBullet(page.text(), features.ink().start(), features.ink().end());
      int end = Math.min(features.ink().end(), start + LONGEST);
      text = Glob.plain(Words.withoutMarks(page.text().substring(start, end)));
      texts[line] = text;
    }
    return text;
  }

  /** The text of the paragraph that begins with a line; empty where none does. */
  String whole(int line) {
    Block block = page.blockOf(line);
    if (block.first() != line || block.end() - block.start() > LONGEST) {
      return "";
    }
    if (block.last() == line) {
      return text(line);
    }
    StringBuilder whole = new StringBuilder();
    for (int i = block.first(); i <= block.last(); i++) {
      whole.append(i == line ? "" : " ").append(text(i));
    }
    return whole.toString();
  }
}
