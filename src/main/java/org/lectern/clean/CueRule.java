package org.lectern.clean;

import java.util.List;

/**
 * Phrases of one kind that furniture uses. They lean and never settle: the longer the phrase and
 * the less else stands in the block, the more it says; one word by itself says less than a sentence
 * beside it.
 */
final class CueRule implements Rule {
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
      List<Cues.Cue> found = page.cues(block);
      double weight = found.isEmpty() ? 0 : weight(found);
      if (weight < 0) {
        evidence.lean(block, weight, cues.why(name));
      }
    }
  }

  /** The strongest phrase that the block begins with or consists of, and all within it. */
  private double weight(List<Cues.Cue> found) {
    double head = 0;
    double inside = 0;
    for (Cues.Cue cue : found) {
      if (!cue.kind().equals(name)) {
        continue;
      }
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
      case WHOLE -> cue.words() == 1 ? -2 : cue.words() == 2 ? -5.5 : -6.5;
      case START -> cue.words() == 1 ? -1.5 : cue.words() == 2 ? -3 : -5;
      case INSIDE -> cue.words() == 1 ? -1 : -2;
    };
  }
}
