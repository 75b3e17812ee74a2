package org.lectern.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The word lists that tell what a name is: heads, titles, verbs, words of place. */
final class Words {
  private static final class Holder {
    private static final Words BUILT_IN = new Words();
  }

  private final Map<String, Set<String>> lists = new HashMap<>();

  private Words() {
    Set<String> list = Set.of();
    for (String line : Facts.lines("words.txt")) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.indexOf(']'));
        list = new HashSet<>();
        lists.put(name, list);
      } else {
        add(line, list);
      }
    }
    Set<String> given = new HashSet<>(8192);
    for (String line : Facts.lines("given.txt")) {
      add(line, given);
    }
    lists.put("given", given);
  }

  private static void add(String line, Set<String> list) {
    for (int at = 0; at < line.length(); ) {
      int end = line.indexOf(' ', at);
      int stop = end < 0 ? line.length() : end;
      list.add(Folding.spelling(line.substring(at, stop)));
      at = stop + 1;
    }
  }

  /** The lists that come with the program; read when first asked for. */
  static Words get() {
    return Holder.BUILT_IN;
  }

  /** Whether a folded word stands in a list. */
  boolean is(String list, String word) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list of words: " + list);
    }
    return words.contains(word);
  }
}
