package org.lectern.clean;

import java.util.Optional;

/** Finds the headline: a short line shortly before the text whose words the text takes up. */
final class TitleRule implements Rule {

  @Override
  public String name() {
    return "title";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    Optional<Block> found =
        page.layout() == PageLayout.PAGED
            ? Optional.empty()
            : new Headlines(page, block -> !evidence.isSettled(block)).best();
    found.ifPresent(block -> evidence.keep(block, Role.TITLE, "the headline"));
  }
}
