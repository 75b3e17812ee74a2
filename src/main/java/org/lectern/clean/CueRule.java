package org.lectern.clean;

import java.util.List;

/**
 * Phrases of one kind that furniture uses. They lean and never settle: the longer the phrase and
 * the less else stands in the block, the more it says; one word by itself says less than a sentence
 * beside it.
 */
final class CueRule implements Rule {
  private static final int LONGEST_BLOCK = 60;

  private final String name;
  private final Cues cues;

  CueRule(String name, Cues cues) {
    this.name = name;
    this.cues = cues;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.blocks()) {
      if (block.words() > 0 && block.words() <= LONGEST_BLOCK && isShort(block)) {
        List<Cues.Cue> found = cues.find(name, page.words(block));
        double weight = weight(found);
        if (weight < 0) {
          evidence.lean(block, weight, cues.why(name));
        }
      }
    }
  }

  /** A word of thousands of letters is no phrase. */
  private static boolean isShort(Block block) {
    return block.end() - block.start() < 2000;
  }

  /** The strongest phrase that the block begins with or consists of, and all within it. */
  private static double weight(List<Cues.Cue> found) {
    double head = 0;
    double inside = 0;
    for (Cues.Cue cue : found) {
      if (cue.place() == Cues.Place.INSIDE) {
        inside += weight(cue);
      } else {
        head = Math.min(head, weight(cue));
      }
    }
    return Math.max(-8, head + inside);
  }

  private static double weight(Cues.Cue cue) {
    return switch (cue.place()) {
      case WHOLE -> cue.words() == 1 ? -2 : cue.words() == 2 ? -3.5 : -5;
      case START -> cue.words() == 1 ? -1.5 : cue.words() == 2 ? -3 : -4.5;
      case INSIDE -> cue.words() == 1 ? -1 : -2;
    };
  }
}
