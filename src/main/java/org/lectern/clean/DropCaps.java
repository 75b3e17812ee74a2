package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts drop caps back: a capital that stands alone on its line, and the paragraph, near it, that
 * begins with a small letter.
 */
final class DropCaps {
  /** So many source lines a cap may stand away from its paragraph. */
  private static final int REACH = 60;

  private DropCaps() {}

  /** Whether a line may be the cap of a paragraph. */
  static boolean isCap(Strip line) {
    return line.isBody() && line.length() == 1 && Character.isUpperCase(line.first());
  }

  /** The groups with each cap at the head of its paragraph; a cap that has none stands alone. */
  static List<List<Strip>> putBack(List<List<Strip>> groups, List<Strip> caps) {
    List<List<Strip>> all = new ArrayList<>(groups);
    NavigableMap<Integer, List<Strip>> capless = new TreeMap<>();
    groups.stream().filter(DropCaps::lacksCap).forEach(g -> capless.put(g.get(0).line(), g));
    for (Strip cap : caps) {
      Integer line = nearest(capless, cap.line());
      if (line == null || Math.abs(line - cap.line()) > REACH) {
        all.add(new ArrayList<>(List.of(cap)));
      } else {
        Objects.requireNonNull(capless.remove(line)).add(0, cap);
      }
    }
    return all;
  }

  private static @Nullable Integer nearest(NavigableMap<Integer, List<Strip>> capless, int line) {
    Integer above = capless.floorKey(line);
    Integer below = capless.ceilingKey(line);
    if (above == null || below == null) {
      return above == null ? below : above;
    }
    return line - above < below - line ? above : below;
  }

  private static boolean lacksCap(List<Strip> group) {
    Strip first = group.get(0);
    return first.isBody() && LineEnd.isLong(first) && Letters.isLower(first.first());
  }
}
