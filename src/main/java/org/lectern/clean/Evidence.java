package org.lectern.clean;

import java.util.Optional;

/** What one rule says about the lines and blocks of a page; it is written into the ledger. */
final class Evidence {
  private final Ledger ledger;
  private final String rule;

  Evidence(Ledger ledger, String rule) {
    this.ledger = ledger;
    this.rule = rule;
  }

  /** The line is furniture. The first rule that is sure of a line decides. */
  void drop(int line, String why) {
    ledger.settle(line, new Verdict.Dropped(rule, why));
  }

  /** All lines of the block are furniture. */
  void drop(Block block, String why) {
    settle(block, new Verdict.Dropped(rule, why));
  }

  /** The line belongs to the text or the header. */
  void keep(int line, Role role, String why) {
    ledger.settle(line, new Verdict.Kept(role, rule, why));
  }

  /** All lines of the block belong to the text or the header. */
  void keep(Block block, Role role, String why) {
    settle(block, new Verdict.Kept(role, rule, why));
  }

  /** The line belongs to the document, but not to its running text. */
  void aside(int line, Role role, String why) {
    ledger.settle(line, new Verdict.Aside(role, rule, why));
  }

  /** All lines of the block belong to the document, but not to its running text. */
  void aside(Block block, Role role, String why) {
    settle(block, new Verdict.Aside(role, rule, why));
  }

  /**
   * The block looks like text, or like furniture.
   *
   * @param weight above 0 for text, below 0 for furniture; a paragraph of sentences has about 4
   */
  void lean(Block block, double weight, String why) {
    ledger.lean(block, weight, new Verdict.Dropped(rule, why));
  }

  /** If the block turns out to be text, this is its role. The first rule that speaks decides. */
  void suggest(Block block, Role role, String why) {
    ledger.suggest(block, new Verdict.Kept(role, rule, why));
  }

  /** What an earlier rule was sure of. */
  Optional<Verdict> settled(int line) {
    return ledger.settled(line);
  }

  /** The first block that earlier rules are sure has a role. */
  Optional<Block> block(Page page, Role role) {
    return page.blocks().stream().filter(block -> has(block, role)).findFirst();
  }

  /** Whether earlier rules are sure that a block has a role. */
  boolean has(Block block, Role role) {
    return has(block.first(), role);
  }

  /** Whether earlier rules are sure that a line has a role. */
  boolean has(int line, Role role) {
    Verdict verdict = ledger.settled(line).orElse(null);
    return verdict instanceof Verdict.Kept kept && kept.role() == role
        || verdict instanceof Verdict.Aside aside && aside.role() == role;
  }

  /** Whether earlier rules are sure that a block is an aside. */
  boolean isAside(Block block) {
    return ledger.settled(block.first()).orElse(null) instanceof Verdict.Aside;
  }

  /** Whether earlier rules are sure that a block is furniture. */
  boolean isDropped(Block block) {
    return ledger.settled(block.first()).orElse(null) instanceof Verdict.Dropped;
  }

  /** What earlier rules lean to for a block. */
  double leaning(Block block) {
    return ledger.leaning(block);
  }

  /** Whether an earlier rule was sure of the block's first line. */
  boolean isSettled(Block block) {
    return ledger.settled(block.first()).isPresent();
  }

  private void settle(Block block, Verdict verdict) {
    for (int line = block.first(); line <= block.last(); line++) {
      ledger.settle(line, verdict);
    }
  }
}
