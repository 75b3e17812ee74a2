package org.lectern.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that the rules said about one page. */
final class Ledger {
  private static final float[] NONE = {};
  private final @Nullable Verdict[] settled;
  private final double[] leaning;
  private final double[] worst;
  private final Verdict.@Nullable Dropped[] reason;
  private final Verdict.@Nullable Kept[] suggested;
  private final Map<String, float[]> byRule = new HashMap<>();

  Ledger(Page page) {
    int blocks = page.blocks().size();
    settled = new @Nullable Verdict[page.lines().size()];
    leaning = new double[blocks];
    worst = new double[blocks];
    reason = new Verdict.@Nullable Dropped[blocks];
    suggested = new Verdict.@Nullable Kept[blocks];
  }

  void settle(int line, Verdict verdict) {
    if (settled[line] == null) {
      settled[line] = verdict;
    }
  }

  void lean(Block block, double weight, Verdict.Dropped verdict) {
    int at = block.index();
    leaning[at] += weight;
    byRule.computeIfAbsent(verdict.rule(), rule -> new float[leaning.length])[at] += (float) weight;
    if (weight < worst[at]) {
      worst[at] = weight;
      reason[at] = verdict;
    }
  }

  void suggest(Block block, Verdict.Kept verdict) {
    if (suggested[block.index()] == null) {
      suggested[block.index()] = verdict;
    }
  }

  /** What the first rule that was sure of a line said. */
  Optional<Verdict> settled(int line) {
    return Optional.ofNullable(settled[line]);
  }

  /** The sum of what the rules lean to. */
  double leaning(Block block) {
    return leaning[block.index()];
  }

  /** What a rule leans to for each block; empty where it said nothing. */
  float[] leaning(String rule) {
    return byRule.getOrDefault(rule, NONE);
  }

  /** The strongest reason to take a block for furniture. */
  Optional<Verdict.Dropped> reason(Block block) {
    return Optional.ofNullable(reason[block.index()]);
  }

  /** The role of a block, should it be text. */
  Optional<Verdict.Kept> suggested(Block block) {
    return Optional.ofNullable(suggested[block.index()]);
  }
}
