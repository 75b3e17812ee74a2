package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Line;

/** Makes one verdict for each line out of all that the rules said, looking at the whole page. */
final class Decision {
  static final String NOTHING_ELSE = "nothing-else";
  static final String APART_FROM_TEXT = "apart-from-text";
  private static final Verdict.Dropped APART =
      new Verdict.Dropped(
          APART_FROM_TEXT, "stands apart from the article, among lines that are no sentences");
  private static final Verdict.Kept TEXT = new Verdict.Kept(Role.PARAGRAPH, "text", "running text");
  private static final Verdict.Kept RESCUED =
      new Verdict.Kept(
          Role.PARAGRAPH, NOTHING_ELSE, "no running text was found, so everything is kept");
  private static final Verdict.Kept UNTOUCHED =
      new Verdict.Kept(Role.PARAGRAPH, "no-clean", "nothing is dropped, as was asked");

  private final Page page;
  private final Ledger ledger;
  private final CleanOptions options;
  private final boolean[] text;
  private final boolean sentences;

  Decision(Page page, Ledger ledger, CleanOptions options, Weights weights) {
    this.page = page;
    this.ledger = ledger;
    this.options = options;
    this.text = weights.text();
    this.sentences =
        page.blocks().stream().anyMatch(block -> block.prose() && ledger.leaning(block) > 0);
  }

  /** The verdicts in the order of the lines. */
  List<Judged> judge() {
    boolean empty = isEmpty();
    List<Judged> judged = new ArrayList<>(page.lines().size());
    for (int i = 0; i < page.lines().size(); i++) {
      Line line = page.lines().get(i).line();
      Verdict verdict = verdict(i);
      boolean rescue = empty && verdict instanceof Verdict.Dropped && mayBeText(i);
      judged.add(new Judged(line, asAsked(rescue ? RESCUED : verdict)));
    }
    return judged;
  }

  private Verdict asAsked(Verdict verdict) {
    return options.drop() || verdict instanceof Verdict.Kept ? verdict : UNTOUCHED;
  }

  private Verdict verdict(int line) {
    return ledger.settled(line).orElseGet(() -> byRegion(page.blockOf(line)));
  }

  private Verdict byRegion(Block block) {
    Verdict.Dropped reason = ledger.reason(block).orElse(APART);
    if (!text[block.index()] && !options.keptRules().contains(reason.rule())) {
      return reason;
    }
    return ledger.suggested(block).orElse(TEXT);
  }

  /** Whether nothing would be left of the text but its header and its asides. */
  private boolean isEmpty() {
    for (int i = 0; i < page.lines().size(); i++) {
      if (verdict(i) instanceof Verdict.Kept kept && !kept.role().isHeader()) {
        return false;
      }
    }
    return true;
  }

  /** Where nothing else is text, sentences are; where there are none, whatever is not settled. */
  private boolean mayBeText(int line) {
    Block block = page.blockOf(line);
    boolean best = !sentences || block.prose() && ledger.leaning(block) > 0;
    return best && ledger.settled(line).isEmpty();
  }
}
