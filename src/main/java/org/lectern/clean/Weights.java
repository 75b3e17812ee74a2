package org.lectern.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How much each block of a page looks like text: above 0 for text, below 0 for furniture. */
final class Weights {

  /** What a line that a rule was sure to be text weighs. */
  private static final double SURE = 4;

  /** What a line that stands in other documents, too, tells of the lines around it. */
  private static final double REPEATED = -1;

  /**
   * How far what was learnt is moved towards text, because a line of furniture left standing is a
   * nuisance and a sentence lost is a fault: by the first number for a word, by the second for a
   * paragraph. Of the settings tried these kept most lines right where trees weighed pages that
   * they had not learnt from, and lost few words.
   */
  private static final Lenience TEXT = new Lenience(0, 2, 18, 0.5);

  /** The same for pages whose markup is known, which leaves less to doubt. */
  private static final Lenience MARKUP = new Lenience(0.5, 1.2, 15, 0.75);

  /** What is added for a line between two paragraphs, which is rather a heading than furniture. */
  private static final double BETWEEN = 1;

  /** What is added for a block that the page's own data tell as part of the article. */
  private static final double STATED = 3;

  /** Phrases of furniture that lean further than this are trusted beyond what was learnt. */
  private static final double CLEAR = -1.9;

  /** The same where a paragraph follows, as one word may head it. */
  private static final double CLEAR_HEAD = -3;

  private static final double MOST_CUES = -8;
  private static final double MOSTLY = 0.8;
  private static final int PARAGRAPHS = 60;

  private final double[] blocks;
  private final double change;

  private Weights(double[] blocks, double change) {
    this.blocks = blocks;
    this.change = change;
  }

  /**
   * How far weights are moved towards text, and what it costs to go from text to furniture, or
   * back, between two blocks.
   */
  private record Lenience(double word, double paragraph, int words, double change) {
    double of(Block block) {
      return word + (paragraph - word) * Math.min(1, block.words() / (double) words);
    }
  }

  /** By what was learnt from pages; a printed page has no furniture but what rules are sure of. */
  static Weights of(Page page, Ledger ledger, Learnt learnt) {
    boolean printed = page.layout() == PageLayout.PAGED;
    double[] weights = printed ? all(page.blocks().size()) : learnt(page, ledger, learnt);
    for (Block block : page.blocks()) {
      Optional<Verdict> settled = ledger.settled(block.first());
      if (settled.isPresent()) {
        weights[block.index()] = settled(settled.get());
      }
    }
    return new Weights(weights, page.hinted() ? MARKUP.change() : TEXT.change());
  }

  private static double[] all(int blocks) {
    double[] weights = new double[blocks];
    Arrays.fill(weights, SURE);
    return weights;
  }

  private static double[] learnt(Page page, Ledger ledger, Learnt learnt) {
    Forest forest = learnt.forest(page.hinted());
    Features features = Features.of(page, ledger);
    double[] odds = forest.logOdds(features, block -> isOpen(page, ledger, block));
    Lenience lenience = page.hinted() ? MARKUP : TEXT;
    List<float[]> clear = leanings(ledger, Cues.standard().names());
    List<float[]> lines = leanings(ledger, List.of(ListLeadRule.NAME, UnderHeadlineRule.NAME));
    boolean stated = page.hinted() && stated(page) >= PARAGRAPHS;
    double[] weights = new double[page.blocks().size()];
    for (Block block : page.blocks()) {
      if (isOpen(page, ledger, block.index())) {
        boolean told = stated && page.hint(block.first()).stated() >= MOSTLY;
        weights[block.index()] =
            odds[block.index()]
                + lenience.of(block)
                + (isBetween(page, block) ? BETWEEN : 0)
                + (told ? STATED : 0)
                + trusted(page, block, clear)
                + sum(lines, block);
      }
    }
    return weights;
  }

  /** Whether no rule was sure of the block. */
  private static boolean isOpen(Page page, Ledger ledger, int block) {
    return ledger.settled(page.blocks().get(block).first()).isEmpty();
  }

  /** Whether it is a short line without signs of furniture right between two paragraphs. */
  private static boolean isBetween(Page page, Block block) {
    int at = block.index();
    return at > 0
        && at + 1 < page.blocks().size()
        && page.blocks().get(at - 1).prose()
        && page.blocks().get(at + 1).prose()
        && block.label()
        && !block.linked()
        && page.cues(block).isEmpty();
  }

  /** What these rules lean to, those that lean to anything. */
  private static List<float[]> leanings(Ledger ledger, Collection<String> rules) {
    List<float[]> leanings = new ArrayList<>();
    for (String rule : rules) {
      if (ledger.leaning(rule).length > 0) {
        leanings.add(ledger.leaning(rule));
      }
    }
    return leanings;
  }

  private static double sum(List<float[]> leanings, Block block) {
    double sum = 0;
    for (float[] leaning : leanings) {
      sum += leaning[block.index()];
    }
    return sum;
  }

  /** What phrases say so clearly that they are trusted beside what was learnt. */
  private static double trusted(Page page, Block block, List<float[]> kinds) {
    double cues = sum(kinds, block);
    int next = block.index() + 1;
    boolean heads = next < page.blocks().size() && page.blocks().get(next).prose();
    double clear = heads ? CLEAR_HEAD : CLEAR;
    return cues <= clear ? Math.max(MOST_CUES, cues) : 0;
  }

  /** How many words of the page its own data tell as the article. */
  private static int stated(Page page) {
    int words = 0;
    for (Block block : page.blocks()) {
      words += page.hint(block.first()).stated() >= MOSTLY ? block.words() : 0;
    }
    return words;
  }

  /**
   * A line that was settled as furniture or aside tells nothing of the lines around it, but for
   * those that other documents have as well.
   */
  private static double settled(Verdict verdict) {
    if (verdict instanceof Verdict.Dropped dropped) {
      return dropped.rule().equals(RepetitionRule.NAME) ? REPEATED : 0;
    }
    return verdict instanceof Verdict.Kept kept && !kept.role().isHeader() ? SURE : 0;
  }

  /** Whether each block is text, looking at all of them. */
  boolean[] text() {
    return Regions.of(blocks, change);
  }
}
