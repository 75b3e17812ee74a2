package org.lectern.clean;

import org.lectern.document.Format;

/**
 * How much each block of a page looks like text: above 0 for text, below 0 for furniture.
 *
 * @param blocks one number for each block, as the logarithm of odds is counted
 * @param change what it costs to go from text to furniture, or back, between two blocks
 */
record Weights(double[] blocks, double change) {

  /** What a line that a rule was sure to be text weighs. */
  private static final double SURE = 4;

  /**
   * Added to what was learnt, because a line of furniture left standing is a nuisance and a
   * sentence lost is a fault. With it cross-validation on the development pages keeps .97 of the
   * text.
   */
  private static final double FOR_TEXT = 1.5;

  private static final double CHANGE = 1;
  private static final double CHANGE_BY_RULES = 3;

  /** By what was learnt from pages; paged documents by what the rules lean to. */
  static Weights of(Page page, Ledger ledger, Learnt learnt) {
    boolean byRules = page.layout() == PageLayout.PAGED || page.source().format() == Format.PDF;
    double[] weights = new double[page.blocks().size()];
    if (!byRules) {
      double[] odds = learnt.forest(page.hinted()).logOdds(Features.of(page, ledger));
      for (int i = 0; i < odds.length; i++) {
        double lo = Double.parseDouble(System.getProperty("w.short", "1.5"));
        double hi = Double.parseDouble(System.getProperty("w.long", "1.5"));
        double ws = Double.parseDouble(System.getProperty("w.words", "15"));
        weights[i] = odds[i] + lo + (hi - lo) * Math.min(1, page.blocks().get(i).words() / ws);
      }
    }
    for (Block block : page.blocks()) {
      int i = block.index();
      double open = byRules ? ledger.leaning(block) : weights[i];
      weights[i] = ledger.settled(block.first()).map(Weights::settled).orElse(open);
    }
    return new Weights(weights, byRules ? CHANGE_BY_RULES : Double.parseDouble(System.getProperty("w.change", "1")));
  }

  /** A line that was settled as furniture or aside tells nothing of the lines around it. */
  private static double settled(Verdict verdict) {
    return verdict instanceof Verdict.Kept kept && !kept.role().isHeader() ? SURE : 0;
  }

  /** Whether each block is text, looking at all of them. */
  boolean[] text() {
    return Regions.of(blocks, change);
  }
}
