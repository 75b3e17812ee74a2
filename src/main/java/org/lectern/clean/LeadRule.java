package org.lectern.clean;

import java.util.Optional;

/**
 * The paragraph under the headline that is set off from the text by a byline, a date or the like.
 */
final class LeadRule implements Rule {
  @Override
  public String name() {
    return "lead";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    Optional<Block> title = evidence.block(page, Role.TITLE);
    int at = title.map(Block::index).orElse(-2) + 1;
    if (at <= 0 || at + 2 >= page.blocks().size()) {
      return;
    }
    Block lead = page.blocks().get(at);
    Block next = page.blocks().get(at + 1);
    boolean setOff =
        evidence.has(next, Role.BYLINE)
            || evidence.has(next, Role.DATELINE)
            || evidence.leaning(next) <= -3 && !next.prose();
    if (setOff
        && lead.words() >= 8
        && !evidence.isSettled(lead)
        && page.layout() != PageLayout.PAGED) {
      evidence.lean(lead, 2, "a lead");
      evidence.suggest(lead, Role.LEAD, "opens the article, set off under the headline");
    }
  }
}
