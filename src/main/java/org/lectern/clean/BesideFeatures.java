package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the blocks just before and after a block look like. */
final class BesideFeatures implements FeatureGroup {
  private static final int REACH = 3;
  private static final int MOST_WORDS = 200;
  private static final int MOST_ALIKE = 40;
  private static final int ENTRY = 25;

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (int distance = 1; distance <= REACH; distance++) {
      names.add("wordsBefore" + distance);
      names.add("wordsAfter" + distance);
      names.add("endsBefore" + distance);
      names.add("endsAfter" + distance);
    }
    names.addAll(
        List.of(
            "firstSignBefore",
            "firstSignAfter",
            "lastSignBefore",
            "lastSignAfter",
            "indentBefore",
            "indentAfter",
            "alike"));
    return names;
  }

  @Override
  public void measure(Page page, Ledger ledger, Rows rows) {
    List<Block> blocks = page.blocks();
    int alike = 0;
    for (Block block : blocks) {
      rows.at(block);
      int at = block.index();
      for (int distance = 1; distance <= REACH; distance++) {
        lengths(block(blocks, at - distance), block(blocks, at + distance), rows);
      }
      Block before = block(blocks, at - 1);
      Block after = block(blocks, at + 1);
      signs(page, before, after, rows);
      rows.add(before == null ? 0 : indent(page, block) - indent(page, before));
      rows.add(after == null ? 0 : indent(page, block) - indent(page, after));
      alike = before != null && isAlike(page.text(), before, block) ? alike + 1 : 0;
      rows.add(Math.min(MOST_ALIKE, alike));
    }
  }

  private static void lengths(@Nullable Block before, @Nullable Block after, Rows rows) {
    rows.add(before == null ? -1 : Math.min(MOST_WORDS, before.words()));
    rows.add(after == null ? -1 : Math.min(MOST_WORDS, after.words()));
    rows.add(before != null && before.ends());
    rows.add(after != null && after.ends());
  }

  private static void signs(Page page, @Nullable Block before, @Nullable Block after, Rows rows) {
    rows.add(before == null ? 0 : SignFeatures.first(page.text(), before));
    rows.add(after == null ? 0 : SignFeatures.first(page.text(), after));
    rows.add(before == null ? 0 : SignFeatures.last(page.text(), before));
    rows.add(after == null ? 0 : SignFeatures.last(page.text(), after));
  }

  private static boolean isAlike(String text, Block a, Block b) {
    return SignFeatures.first(text, a) == SignFeatures.first(text, b)
        && a.words() < ENTRY == b.words() < ENTRY;
  }

  private static int indent(Page page, Block block) {
    return page.lines().get(block.first()).indent();
  }

  private static @Nullable Block block(List<Block> blocks, int index) {
    return index >= 0 && index < blocks.size() ? blocks.get(index) : null;
  }
}
