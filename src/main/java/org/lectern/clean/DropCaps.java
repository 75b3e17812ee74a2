package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
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
    for (Strip cap : caps) {
      List<Strip> paragraph = paragraph(groups, cap);
      if (paragraph == null) {
        all.add(new ArrayList<>(List.of(cap)));
      } else {
        paragraph.add(0, cap);
      }
    }
    return all;
  }

  private static @Nullable List<Strip> paragraph(List<List<Strip>> groups, Strip cap) {
    List<Strip> nearest = null;
    for (List<Strip> group : groups) {
      if (lacksCap(group)
          && distance(group, cap) < (nearest == null ? REACH : distance(nearest, cap))) {
        nearest = group;
      }
    }
    return nearest;
  }

  private static boolean lacksCap(List<Strip> group) {
    Strip first = group.get(0);
    return first.isBody() && LineEnd.isLong(first) && Character.isLowerCase(first.first());
  }

  private static int distance(List<Strip> group, Strip cap) {
    return Math.abs(group.get(0).line() - cap.line());
  }
}
