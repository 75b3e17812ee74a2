package org.lectern.clean;

import org.lectern.document.Source;

/** A page to learn from: its features, and for each block a label and how much it counts. */
final class LearningPage {
  private static final double LEAST = 0.3;
  private static final double BY_WORDS = 30;
  private static final double FEWEST_WORDS = 100;
  private static final double WEAK = 0.5;

  private final CleaningExamples.Example example;
  private final Page page;
  private final Ledger ledger;
  private final Features features;
  private final float[] labels;
  private final float[] weights;

  LearningPage(CleaningExamples.Example example) {
    this.example = example;
    this.page = new Page(example.source());
    this.ledger = new Ledger(page);
    for (Rule rule : Rules.of(CleanOptions.standard())) {
      rule.weigh(page, new Evidence(ledger, rule.name()));
    }
    this.features = Features.of(page, ledger);
    this.labels = new float[page.blocks().size()];
    this.weights = new float[labels.length];
    double kept = words(0, page.lines().size() - 1, 'k');
    for (Block block : page.blocks()) {
      label(block, kept);
    }
  }

  CleaningExamples.Example example() {
    return example;
  }

  Features features() {
    return features;
  }

  float[] labels() {
    return labels;
  }

  float[] weights() {
    return weights;
  }

  /**
   * A block counts by its share of what the page should keep, as the measures count; what a rule is
   * sure of is decided already.
   */
  private void label(Block block, double kept) {
    double text = words(block.first(), block.last(), 'k');
    double furniture = words(block.first(), block.last(), 'd');
    labels[block.index()] = text > furniture ? 1 : 0;
    boolean open = ledger.settled(block.first()).isEmpty() && text + furniture > 0;
    double weight = LEAST + BY_WORDS * (text + furniture) / Math.max(FEWEST_WORDS, kept);
    weights[block.index()] = open ? (float) (weight * (example.weak() ? WEAK : 1)) : 0;
  }

  private double words(int first, int last, char label) {
    double words = 0;
    for (int i = first; i <= last; i++) {
      int number = page.lines().get(i).number();
      boolean is = Character.toLowerCase(example.labels().charAt(number - 1)) == label;
      words += is ? Math.max(1, page.lines().get(i).shape().words()) : 0;
    }
    return words;
  }

  /** The text of the page by some trees, and what its own labels say. */
  String textBy(Forest forest) {
    boolean[] text = Weights.of(page, ledger, markup -> forest).text();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < page.lines().size(); i++) {
      LineFeatures line = page.lines().get(i);
      char label = example.labels().charAt(line.number() - 1);
      if (label == 'k' || label != 'd' && isText(i, text)) {
        out.append(page.text(line)).append('\n');
      }
    }
    return out.toString();
  }

  private boolean isText(int line, boolean[] text) {
    Verdict verdict = ledger.settled(line).orElse(null);
    return verdict == null
        ? text[page.blockOf(line).index()]
        : verdict instanceof Verdict.Kept kept && !kept.role().isHeader();
  }

  /** What the program would print of the page, with some trees, as scorers read it. */
  String prediction(Forest forest) {
    Source source = example.source();
    Article article = new Cleaner(CleanOptions.standard(), with -> forest).clean(source);
    return "{\"document\":"
        + LearnCleaning.json(example.name())
        + ",\"text\":"
        + LearnCleaning.json(article.text())
        + "}";
  }
}
