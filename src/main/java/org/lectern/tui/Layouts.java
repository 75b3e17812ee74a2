package org.lectern.tui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Layouts that were made already; a layout depends on nothing but its key. One thread uses it. */
final class Layouts {
  private static final int MOST = 16;

  private final Map<Key, Layout> made =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Layout> eldest) {
          return size() > MOST;
        }
      };

  private record Key(Outline outline, int width, Set<Integer> unfolded) {}

  /** The rows of a document in a width, with some of its blocks unfolded. */
  Layout of(Outline outline, int width, Set<Integer> unfolded) {
    Key key = new Key(outline, width, unfolded);
    Layout layout = made.get(key);
    if (layout == null) {
      layout = new LayoutBuilder(outline, width, unfolded).layout();
      made.put(key, layout);
    }
    return layout;
  }
}
