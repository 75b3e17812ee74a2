package org.lectern.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.document.WordFile;

/** Tells how well a sentence is understood without the sentences around it. */
public final class Standalone {
  private static final int LONGEST_HEAD = 6;
  private static final int FEWEST_WORDS = 7;
  private static final int MOST_WORDS = 60;
  private static final Map<String, Double> CONNECTIVES = connectives();

  private Standalone() {}

  /** Whether it is a whole sentence at all: not a heading, a question or the head of a list. */
  public static boolean isSentence(String text) {
    int words = Words.count(text);
    char last = lastMark(text);
    return words >= FEWEST_WORDS && (last == '.' || last == '!') && startsWhole(text);
  }

  /** What leaning on other sentences costs it, from 0 (nothing) to 1. */
  public static double penalty(String text) {
    double head = head(text);
    double length = Words.count(text) > MOST_WORDS ? 0.3 : 0;
    return Math.min(1, head + length);
  }

  private static double head(String text) {
    List<String> words = firstWords(text);
    double worst = 0;
    StringBuilder phrase = new StringBuilder();
    for (String word : words) {
      phrase.append(phrase.length() == 0 ? "" : " ").append(word);
      worst = Math.max(worst, CONNECTIVES.getOrDefault(phrase.toString(), 0.0));
    }
    return worst;
  }

  private static List<String> firstWords(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length() && words.size() < LONGEST_HEAD; i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }

  private static char lastMark(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if ("\"'”’»)]*".indexOf(text.charAt(i)) < 0) {
        return text.charAt(i);
      }
    }
    return 0;
  }

  private static boolean startsWhole(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i < text.length() && i < 4 && !Character.isLowerCase(text.charAt(i));
  }

  private static Map<String, Double> connectives() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : WordFile.lines(Standalone.class, "connectives.txt")) {
      int bar = line.indexOf('|');
      weights.put(line.substring(0, bar).strip(), Double.valueOf(line.substring(bar + 1).strip()));
    }
    return Map.copyOf(weights);
  }
}
