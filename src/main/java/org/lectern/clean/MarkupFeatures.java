package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.LineHint;

/** What a web page's own marks say of a block: tags, names, links, what stands in one element. */
final class MarkupFeatures implements FeatureGroup {
  private static final List<String> TAGS =
      List.of(
          "p",
          "div",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "td",
          "th",
          "span",
          "section",
          "blockquote",
          "pre",
          "figcaption",
          "dd",
          "dt",
          "a",
          "body",
          "article",
          "aside",
          "footer",
          "header",
          "nav",
          "form",
          "button",
          "label",
          "figure",
          "ul",
          "ol",
          "main",
          "center",
          "address");
  private static final List<String> WITHIN =
      List.of(
          "article",
          "main",
          "nav",
          "aside",
          "footer",
          "header",
          "form",
          "ul",
          "ol",
          "table",
          "figure",
          "blockquote");
  private static final List<String> OTHERS =
      List.of(
          "tag",
          "linkShare",
          "depth",
          "elementProse",
          "parentProse",
          "grandProse",
          "fromMain",
          "belowMain",
          "parentBlocks",
          "parentLinks",
          "grandLinks",
          "linksBefore3",
          "linksAfter3",
          "sameBefore",
          "sameAfter",
          "tagBefore1",
          "tagBefore2",
          "tagAfter1",
          "tagAfter2",
          "stated",
          "statedPage");
  private static final int NEAR = 3;
  private static final int NONE = -20;

  private final MarkupNames markupNames = new MarkupNames();

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (String kind : markupNames.kinds()) {
      names.add("near " + kind);
      names.add("around " + kind);
    }
    for (String tag : WITHIN) {
      names.add("in " + tag);
    }
    names.addAll(OTHERS);
    return names;
  }

  @Override
  public void measure(Page page, Ledger ledger, Rows rows) {
    new Walk(page, rows).run();
  }

  /** One walk over the blocks. */
  private final class Walk {
    private final Page page;
    private final Rows rows;
    private final List<Block> blocks;
    private final Containers containers;
    private final Sums links;
    private final double statedPage;

    Walk(Page page, Rows rows) {
      this.page = page;
      this.rows = rows;
      this.blocks = page.blocks();
      this.containers = new Containers(page);
      this.links = new Sums(blocks.size());
      for (Block block : blocks) {
        links.set(block.index(), hint(block).linkShare() * Math.min(30, block.words()));
      }
      this.statedPage = statedPage();
    }

    void run() {
      for (Block block : blocks) {
        rows.at(block);
        String[] way = containers.way(block);
        names(way);
        for (String tag : WITHIN) {
          rows.add(isWithin(way, tag));
        }
        rows.add(tag(block.index()));
        rows.add(hint(block).linkShare());
        rows.add(way.length);
        contents(way);
        beside(block.index(), way);
        rows.add(hint(block).stated());
        rows.add(statedPage);
      }
    }

    /** The words of the blocks that the page's own data tell. */
    private double statedPage() {
      double words = 0;
      for (Block block : blocks) {
        words += hint(block).stated() > 0.8 ? block.words() : 0;
      }
      return Math.min(1_000, words);
    }

    private LineHint hint(Block block) {
      return page.hint(block.first());
    }

    private void names(String[] way) {
      int[] near = new int[markupNames.kinds().size()];
      int[] around = new int[near.length];
      for (int step = 0; step < way.length; step++) {
        boolean[] kinds = markupNames.kindsOf(name(way, step));
        int[] counts = step >= way.length - NEAR ? near : around;
        for (int kind = 0; kind < kinds.length; kind++) {
          counts[kind] += kinds[kind] ? 1 : 0;
        }
      }
      for (int kind = 0; kind < near.length; kind++) {
        rows.add(near[kind]);
        rows.add(around[kind]);
      }
    }

    private void contents(String[] way) {
      double all = Math.max(1, containers.prose());
      rows.add(containers.above(way, 0).prose() / all);
      rows.add(containers.above(way, 1).prose() / all);
      rows.add(containers.above(way, 2).prose() / all);
      int common = Containers.common(way, containers.main());
      rows.add(containers.main().length - common);
      rows.add(way.length - common);
      rows.add(Math.min(100, containers.above(way, 1).blocks()));
      rows.add(containers.above(way, 1).links());
      rows.add(containers.above(way, 2).links());
    }

    private void beside(int i, String[] way) {
      rows.add(links.of(i - 3, i));
      rows.add(links.of(i + 1, i + 4));
      rows.add(i > 0 ? common(way, i - 1) : NONE);
      rows.add(i + 1 < blocks.size() ? common(way, i + 1) : NONE);
      rows.add(tag(i - 1));
      rows.add(tag(i - 2));
      rows.add(tag(i + 1));
      rows.add(tag(i + 2));
    }

    private int common(String[] way, int block) {
      return Containers.common(way, containers.way(blocks.get(block))) - way.length;
    }

    private int tag(int block) {
      return block < 0 || block >= blocks.size() ? -2 : TAGS.indexOf(hint(blocks.get(block)).tag());
    }
  }

  private static String name(String[] way, int step) {
    return step == 0 ? way[0] : way[step].substring(way[step - 1].length() + 1);
  }

  private static boolean isWithin(String[] way, String tag) {
    for (int step = 0; step < way.length; step++) {
      String name = name(way, step);
      if (name.startsWith(tag)
          && (name.length() == tag.length() || ".#".indexOf(name.charAt(tag.length())) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
