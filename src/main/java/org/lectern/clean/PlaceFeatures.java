package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;

/** Where a block stands: how dense sentences are around it, how far the densest run of them is. */
final class PlaceFeatures implements FeatureGroup {
  private static final int[] WINDOWS = {1, 3, 6, 15};
  private static final List<String> OTHERS =
      List.of(
          "labelsBefore6",
          "labelsAfter6",
          "linksBefore6",
          "linksAfter6",
          "sinceProse",
          "untilProse",
          "lastProse",
          "nextProse",
          "shortRun",
          "shortBefore",
          "inBody",
          "fromBody",
          "toBody",
          "inBodyAt",
          "wordsFromBody",
          "wordsToBody",
          "bodyWords",
          "at",
          "blocksAbove",
          "proseAbove",
          "proseBelow",
          "allWords",
          "allBlocks",
          "allProse",
          "layout");
  private static final int FAR = 60;
  private static final int NONE = 99;

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (int window : WINDOWS) {
      names.add("proseBefore" + window);
      names.add("proseAfter" + window);
    }
    names.addAll(OTHERS);
    return names;
  }

  @Override
  public void measure(Page page, Ledger ledger, Rows rows) {
    new Walk(page, rows).run();
  }

  /** One walk over the blocks. */
  private static final class Walk {
    private final Page page;
    private final Rows rows;
    private final List<Block> blocks;
    private final Body body;
    private final int n;
    private final Sums prose;
    private final Sums words;
    private final Sums labels;
    private final Sums links;
    private final int[] next;

    Walk(Page page, Rows rows) {
      this.page = page;
      this.rows = rows;
      this.blocks = page.blocks();
      this.body = page.body();
      this.n = blocks.size();
      this.prose = new Sums(n);
      this.words = new Sums(n);
      this.labels = new Sums(n);
      this.links = new Sums(n);
      this.next = new int[n];
      for (Block block : blocks) {
        prose.set(block.index(), block.prose() ? Math.min(block.words(), 150) : 0);
        words.set(block.index(), Math.min(block.words(), 400));
        labels.set(block.index(), block.label() ? 1 : 0);
        links.set(block.index(), block.linked() ? 1 : 0);
      }
      int following = n;
      for (int i = n - 1; i >= 0; i--) {
        next[i] = following;
        following = blocks.get(i).prose() ? i : following;
      }
    }

    void run() {
      int last = -1;
      for (Block block : blocks) {
        rows.at(block);
        windows(block.index());
        runs(block.index(), last, next[block.index()]);
        body(block.index());
        page(block.index());
        last = block.prose() ? block.index() : last;
      }
    }

    private void windows(int i) {
      for (int window : WINDOWS) {
        rows.add(prose.of(i - window, i));
        rows.add(prose.of(i + 1, i + 1 + window));
      }
      rows.add(labels.of(i - 6, i));
      rows.add(labels.of(i + 1, i + 7));
      rows.add(links.of(i - 6, i));
      rows.add(links.of(i + 1, i + 7));
    }

    private void runs(int i, int last, int following) {
      rows.add(last < 0 ? NONE : Math.min(FAR, i - last));
      rows.add(following >= n ? NONE : Math.min(FAR, following - i));
      rows.add(last < 0 ? 0 : Math.min(200, blocks.get(last).words()));
      rows.add(following >= n ? 0 : Math.min(200, blocks.get(following).words()));
      rows.add(Math.min(FAR, following - last - 2));
      rows.add(Math.min(FAR, i - last - 1));
    }

    private void body(int i) {
      boolean none = body.isEmpty();
      int first = body.first();
      int last = body.last();
      rows.add(none ? 0 : i >= first && i <= last ? 1 : -1);
      rows.add(none ? 0 : Math.max(-FAR, Math.min(NONE, i - first)));
      rows.add(none ? 0 : Math.max(-FAR, Math.min(NONE, last - i)));
      rows.add(none ? 0 : (i - first) / (double) Math.max(1, last - first));
      rows.add(none ? 0 : between(first, i));
      rows.add(none ? 0 : between(i + 1, last + 1));
      rows.add(none ? 0 : Math.min(3_000, prose.of(first, last + 1)));
    }

    /** The words between two blocks, below 0 where the second stands before the first. */
    private double between(int from, int to) {
      double sum = from <= to ? words.of(from, to) : -words.of(to, from);
      return Math.max(-500, Math.min(1_500, sum));
    }

    private void page(int i) {
      rows.add((double) i / n);
      rows.add(Math.min(300, i));
      rows.add(prose.of(0, i) / Math.max(1, prose.all()));
      rows.add(prose.of(i + 1, n) / Math.max(1, prose.all()));
      rows.add(Math.min(5_000, words.all()));
      rows.add(Math.min(1_000, n));
      rows.add(prose.all() / Math.max(1, words.all()));
      rows.add(page.layout().ordinal());
    }
  }
}
