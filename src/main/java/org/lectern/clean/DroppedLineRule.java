package org.lectern.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drops the lines that the reader named, as they stand in the source or as they are printed: blanks
 * and the form of apostrophes do not count, a list mark may be left out, and a paragraph that goes
 * over several lines can be named as one.
 */
final class DroppedLineRule implements Rule {
  static final String NAME = "drop-line";
  private final Set<String> texts = new HashSet<>();

  DroppedLineRule(List<String> texts) {
    for (String text : texts) {
      this.texts.add(Glob.plain(text));
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : texts.isEmpty() ? List.<Block>of() : page.blocks()) {
      if (isNamed(page.text(block), block.bullet())) {
        evidence.drop(block, "you asked to drop this line");
      }
    }
    for (int i = 0; !texts.isEmpty() && i < page.lines().size(); i++) {
      LineFeatures line = page.lines().get(i);
      if (isNamed(page.text(line), line.bullet())) {
        evidence.drop(i, "you asked to drop this line");
      }
    }
  }

  private boolean isNamed(String text, boolean bullet) {
    int mark = bullet ? Words.afterBullet(text, 0, text.length()) : 0;
    return texts.contains(Glob.plain(text))
        || mark > 0 && texts.contains(Glob.plain(text.substring(mark)));
  }
}
