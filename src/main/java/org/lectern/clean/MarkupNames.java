package org.lectern.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.document.WordFile;

/** What the names of a page's elements are used for, from the file {@code markup-names.txt}. */
final class MarkupNames {
  private final List<String> kinds = new ArrayList<>();
  private final List<List<String>> parts = new ArrayList<>();
  private final Map<String, boolean[]> known = new HashMap<>();

  MarkupNames() {
    for (String line : WordFile.lines(MarkupNames.class, "markup-names.txt")) {
      int colon = line.indexOf(':');
      kinds.add(line.substring(0, colon));
      parts.add(List.of(line.substring(colon + 1).strip().split(" ")));
    }
  }

  /** The kinds in the order of the file. */
  List<String> kinds() {
    return kinds;
  }

  /** Whether the name of an element has a part of each kind. */
  boolean[] kindsOf(String element) {
    return known.computeIfAbsent(element, this::read);
  }

  private boolean[] read(String element) {
    String lower = element.toLowerCase(Locale.ROOT);
    boolean[] found = new boolean[kinds.size()];
    for (int kind = 0; kind < found.length; kind++) {
      for (String part : parts.get(kind)) {
        found[kind] |= lower.contains(part);
      }
    }
    return found;
  }
}
