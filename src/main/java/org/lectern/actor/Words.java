package org.lectern.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.document.WordFile;

/** The word lists that tell what a name is: heads, titles, verbs, words of place. */
final class Words {
  private static final class Holder {
    private static final Words BUILT_IN = new Words();
  }

  private final Map<String, Set<String>> lists = new HashMap<>();

  private Words() {
    Set<String> list = Set.of();
    for (String line : WordFile.lines(Words.class, "words.txt")) {
      if (line.startsWith("[")) {
        list = lists.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new HashSet<>());
      } else {
        for (String word : line.split(" ")) {
          list.add(word);
        }
      }
    }
    Set<String> given = new HashSet<>();
    for (String line : WordFile.lines(Words.class, "given.txt")) {
      java.util.Collections.addAll(given, line.toLowerCase(Locale.ROOT).split(" "));
    }
    lists.put("given", given);
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
