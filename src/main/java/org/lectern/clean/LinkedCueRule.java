package org.lectern.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A short line within the text whose words are those of furniture, where something else than the
 * words says so, too: it is a link to another page, or the page says it again and again.
 */
final class LinkedCueRule implements Rule {
  private static final int LONGEST = 30;
  private static final int TIMES = 2;
  private static final double LINKED = 0.4;

  @Override
  public String name() {
    return "furniture-within";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    Map<List<String>, Integer> times = new HashMap<>();
    for (Block block : page.blocks()) {
      if (block.words() <= LONGEST && has(page, block, true)) {
        times.merge(page.words(block), 1, Integer::sum);
      }
    }
    for (Block block : page.blocks()) {
      if (block.words() > LONGEST || page.cues(block).isEmpty() || !page.body().holds(block)) {
        continue;
      }
      if (has(page, block, true) && times.getOrDefault(page.words(block), 0) >= TIMES) {
        evidence.drop(block, "words of furniture that the page says more than once");
      } else if (has(page, block, false) && isLink(page, block)) {
        evidence.drop(block, "a link to another page, with the words of one");
      }
    }
  }

  /** Whether the block is a phrase of furniture, or begins with one that leads to other pages. */
  private static boolean has(Page page, Block block, boolean whole) {
    for (Cues.Cue cue : page.cues(block)) {
      boolean leads = cue.kind().equals("more-stories") && cue.place() != Cues.Place.INSIDE;
      if (whole ? cue.place() == Cues.Place.WHOLE : leads) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLink(Page page, Block block) {
    return page.hint(block.first()).linkShare() >= LINKED
        || block.shape().marks() > 0 && block.words() <= LONGEST && !block.ends();
  }
}
