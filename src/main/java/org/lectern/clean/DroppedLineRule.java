package org.lectern.clean;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Drops the lines that the reader named. */
final class DroppedLineRule implements Rule {
  static final String NAME = "drop-line";
  private final Set<String> texts;

  DroppedLineRule(List<String> texts) {
    this.texts = texts.stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (int i = 0; !texts.isEmpty() && i < page.lines().size(); i++) {
      if (texts.contains(page.text(page.lines().get(i)))) {
        evidence.drop(i, "you asked to drop this line");
      }
    }
  }
}
