package org.lectern.clean;

import java.util.List;

/** What a page does not show, and only its own data tell as its article, is text. */
final class UnshownRule implements Rule {
  @Override
  public String name() {
    return "unshown-text";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.hinted() ? page.blocks() : List.<Block>of()) {
      if (page.hint(block.first()).unshown()) {
        evidence.keep(
            block, Role.PARAGRAPH, "the page does not show it: its own data tell it as the text");
      }
    }
  }
}
