package org.lectern.clean;

import java.util.List;

/** How much of what a block speaks of is spoken of elsewhere on its page. */
final class VocabularyFeatures implements FeatureGroup {
  private static final List<String> NAMES =
      List.of(
          "content",
          "shared",
          "sharedPart",
          "sharedNames",
          "sharedWeight",
          "titled",
          "repeats",
          "sameBefore",
          "sameAfter");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 80;
  private static final int BESIDE = 2;

  /** The logarithms of 1, 2 and so on. */
  private static final double[] LOGS = logs();

  private static double[] logs() {
    double[] logs = new double[64];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log1p(i);
    }
    return logs;
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public void measure(Page page, Ledger ledger, Rows rows) {
    new Walk(page, ledger, rows).run();
  }

  /** One walk over the blocks. */
  private static final class Walk {
    private final Page page;
    private final Rows rows;
    private final PageWords words;
    private final int[] body;
    private final boolean[] title;
    private final IntCounts same;
    private final int[] own;

    /** For each word the last search that found it beside a block. */
    private final int[] beside;

    private int search;

    Walk(Page page, Ledger ledger, Rows rows) {
      this.page = page;
      this.rows = rows;
      this.words = page.pageWords();
      this.body = new int[words.different()];
      this.title = new boolean[words.different()];
      this.own = new int[words.different()];
      this.beside = new int[words.different()];
      this.same = new IntCounts(page.blocks().size());
      for (Block block : page.blocks()) {
        same.add(key(block));
        if (isOfBody(block)) {
          count(block, body, 1);
        }
        if (ledger.settled(block.first()).orElse(null) instanceof Verdict.Kept kept
            && kept.role() == Role.TITLE) {
          for (int i = words.first(block); i < words.end(block); i++) {
            title[words.id(i)] |= words.isContent(i);
          }
        }
      }
    }

    void run() {
      for (Block block : page.blocks()) {
        rows.at(block);
        shared(block);
        rows.add(Math.min(10, same.of(key(block))));
        rows.add(overlap(block, block.index() - BESIDE, block.index()));
        rows.add(overlap(block, block.index() + 1, block.index() + 1 + BESIDE));
      }
    }

    private boolean isOfBody(Block block) {
      return page.body().holds(block) && !page.body().isEmpty() && block.words() >= 10;
    }

    private void count(Block block, int[] counts, int step) {
      for (int i = words.first(block); i < words.end(block); i++) {
        counts[words.id(i)] += words.isContent(i) ? step : 0;
      }
    }

    private void shared(Block block) {
      boolean ofBody = isOfBody(block);
      if (ofBody) {
        count(block, own, 1);
      }
      double content = 0;
      int shared = 0;
      double names = 0;
      int sharedNames = 0;
      int titled = 0;
      double weight = 0;
      for (int i = words.first(block); i < words.end(block); i++) {
        if (words.isContent(i)) {
          int others = Math.max(0, body[words.id(i)] - own[words.id(i)]);
          content++;
          shared += others > 0 ? 1 : 0;
          weight += others > 0 ? log1p(others) : 0;
          titled += title[words.id(i)] ? 1 : 0;
          names += words.isCapital(i) ? 1 : 0;
          sharedNames += words.isCapital(i) && others > 0 ? 1 : 0;
        }
      }
      if (ofBody) {
        count(block, own, -1);
      }
      rows.add(Math.min(200, content));
      rows.add(shared);
      rows.add(content == 0 ? -1 : shared / content);
      rows.add(names == 0 ? -1 : sharedNames / names);
      rows.add(content == 0 ? -1 : weight / content);
      rows.add(content == 0 ? -1 : titled / content);
    }

    private static double log1p(int count) {
      return count < LOGS.length ? LOGS[count] : Math.log1p(count);
    }

    /** One number for all words of a block. */
    private int key(Block block) {
      int key = 17;
      for (int i = words.first(block); i < words.end(block); i++) {
        key = key * 0x01000193 ^ words.hash(i);
      }
      return key;
    }

    /** The share of a short block's words that stand in some blocks beside it, or -1. */
    private double overlap(Block block, int from, int end) {
      int size = words.end(block) - words.first(block);
      if (size < SHORTEST || size > LONGEST) {
        return -1;
      }
      search++;
      for (int b = Math.max(0, from); b < Math.min(page.blocks().size(), end); b++) {
        Block other = page.blocks().get(b);
        int last = Math.min(words.end(other), words.first(other) + LONGEST);
        for (int i = words.first(other); i < last; i++) {
          beside[words.id(i)] = search;
        }
      }
      int found = 0;
      for (int i = words.first(block); i < words.end(block); i++) {
        found += beside[words.id(i)] == search ? 1 : 0;
      }
      return (double) found / size;
    }
  }
}
