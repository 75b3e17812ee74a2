package org.lectern.actor;

import java.util.HashMap;
import java.util.Map;
import org.lectern.document.WordFile;

/** The word lists that tell what a name is: heads, titles, verbs, words of place. */
final class Words {
  private static final class Holder {
    private static final Words BUILT_IN = new Words();
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Long> masks = new HashMap<>(16384);

  private Words() {
    long bit = 0;
    for (String line : WordFile.lines(Words.class, "words.txt")) {
      if (line.startsWith("[")) {
        bit = number(line.substring(1, line.indexOf(']')));
      } else {
        add(line, bit);
      }
    }
    long given = number("given");
    for (String line : WordFile.lines(Words.class, "given.txt")) {
      add(line, given);
    }
  }

  /** The bit of a new list. */
  private long number(String list) {
    int number = numbers.size();
    numbers.put(list, number);
    if (number > 61) {
      throw new IllegalStateException("too many lists of words: " + list);
    }
    return 1L << number;
  }

  private void add(String line, long bit) {
    for (int at = 0; at < line.length(); ) {
      int end = line.indexOf(' ', at);
      int stop = end < 0 ? line.length() : end;
      String word = Folding.spelling(line.substring(at, stop));
      Long mask = masks.get(word);
      masks.put(word, mask == null ? bit : mask | bit);
      at = stop + 1;
    }
  }

  /** The lists that come with the program; read when first asked for. */
  static Words get() {
    return Holder.BUILT_IN;
  }

  /** Whether a folded word stands in a list. */
  boolean is(String list, String word) {
    return (mask(word) & bit(list)) != 0;
  }

  /** The lists in which a folded word stands, a bit each. */
  long mask(String word) {
    Long mask = masks.get(word);
    return mask == null ? 0 : mask;
  }

  /** The bit of a list. */
  long bit(String list) {
    Integer number = numbers.get(list);
    if (number == null) {
      throw new IllegalArgumentException("no list of words: " + list);
    }
    return 1L << number;
  }
}
