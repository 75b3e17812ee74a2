package org.lectern.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The elements that stand around the blocks of a web page, with how much text and how many links
 * each holds. An element is known by the names on the way to it.
 */
final class Containers {
  /** What an element holds. */
  static final class Content {
    static final Content NOTHING = new Content();

    private double prose;
    private double blocks;
    private double linked;
    private double words;

    /** How many words of sentences. */
    double prose() {
      return prose;
    }

    /** How many blocks. */
    double blocks() {
      return blocks;
    }

    /** The share of its words that are links. */
    double links() {
      return linked / Math.max(1, words);
    }
  }

  private static final int MOST_WORDS = 150;

  private final Map<String, String[]> ways = new HashMap<>();
  private final Map<String, Content> contents = new HashMap<>();
  private final String[][] wayOf;
  private final double prose;
  private String[] main = {};

  Containers(Page page) {
    List<Block> blocks = page.blocks();
    this.wayOf = new String[blocks.size()][];
    double all = 0;
    for (Block block : blocks) {
      String path = page.hint(block.first()).path();
      wayOf[block.index()] = ways.computeIfAbsent(path, Containers::way);
      all += count(block, page.hint(block.first()).linkShare(), wayOf[block.index()]);
    }
    this.prose = all;
    for (String[] way : ways.values()) {
      for (int depth = main.length; depth < way.length; depth++) {
        if (prose > 0 && content(way[depth]).prose * 2 >= prose) {
          main = java.util.Arrays.copyOf(way, depth + 1);
        }
      }
    }
  }

  private double count(Block block, double linkShare, String[] way) {
    double words = block.prose() && linkShare < 0.5 ? Math.min(MOST_WORDS, block.words()) : 0;
    for (String element : way) {
      Content content = contents.computeIfAbsent(element, key -> new Content());
      content.prose += words;
      content.blocks++;
      content.linked += linkShare * block.words();
      content.words += block.words();
    }
    return words;
  }

  /** The words of sentences on the page. */
  double prose() {
    return prose;
  }

  /** The elements around a block, outermost first. */
  String[] way(Block block) {
    return wayOf[block.index()];
  }

  /** The way to the innermost element that holds half of the sentences. */
  String[] main() {
    return main;
  }

  /** What the element holds that stands so many steps above the innermost of a way. */
  Content above(String[] way, int steps) {
    int at = Math.max(0, way.length - 1 - steps);
    return way.length == 0 ? Content.NOTHING : content(way[at]);
  }

  /** How many elements two ways have in common from the outside. */
  static int common(String[] a, String[] b) {
    int common = 0;
    while (common < a.length && common < b.length && a[common].equals(b[common])) {
      common++;
    }
    return common;
  }

  private Content content(String element) {
    return contents.getOrDefault(element, Content.NOTHING);
  }

  private static String[] way(String path) {
    if (path.isEmpty()) {
      return new String[0];
    }
    String[] way = path.split("/", -1);
    for (int i = 1; i < way.length; i++) {
      way[i] = way[i - 1] + "/" + way[i];
    }
    return way;
  }
}
