package org.lectern.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.document.Line;
import org.lectern.document.Source;
import org.lectern.document.Stated;

/** Labels the lines of a page by a text of it: the longest common sequence of word triples. */
final class Alignment {
  private static final int TRIPLE = 3;
  private static final double MOSTLY = 0.6;
  private static final double HARDLY = 0.3;
  private static final int TITLE = 10;

  private final List<String> words = new ArrayList<>();
  private final List<Integer> lineOf = new ArrayList<>();
  private final Map<String, Integer> triples = new HashMap<>();

  private Alignment() {}

  /** k for lines most of whose words the text has in order, d for lines it has not, else i. */
  static String labels(Source source, String text) {
    return new Alignment().label(source, text);
  }

  private String label(Source source, String text) {
    int[] size = new int[source.text().lineCount()];
    for (Line line : source.text().lines()) {
      for (String word : words(source.text().slice(line))) {
        words.add(word);
        lineOf.add(line.number() - 1);
        size[line.number() - 1]++;
      }
    }
    int[] hits = new int[size.length];
    boolean[] covered = covered(triples(words), triples(words(text)));
    for (int i = 0; i < covered.length; i++) {
      hits[lineOf.get(i)] += covered[i] ? 1 : 0;
    }
    char[] labels = new char[size.length];
    for (Line line : source.text().lines()) {
      int i = line.number() - 1;
      double share = size[i] == 0 ? 0 : (double) hits[i] / size[i];
      boolean gone = share <= HARDLY && !isTitle(source, line);
      labels[i] = size[i] == 0 ? 'i' : share >= MOSTLY ? 'k' : gone ? 'd' : 'i';
    }
    return new String(labels);
  }

  private static boolean isTitle(Source source, Line line) {
    Optional<String> title = source.metadata().title().map(Stated::value);
    String text = source.text().slice(line).strip();
    return text.length() > TITLE && title.isPresent() && title.get().startsWith(text);
  }

  private boolean[] covered(int[] page, int[] text) {
    short[][] common = new short[page.length + 1][text.length + 1];
    for (int i = page.length - 1; i >= 0; i--) {
      for (int j = text.length - 1; j >= 0; j--) {
        common[i][j] =
            page[i] == text[j]
                ? (short) (common[i + 1][j + 1] + 1)
                : (short) Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    boolean[] covered = new boolean[words.size()];
    int i = 0;
    int j = 0;
    while (i < page.length && j < text.length) {
      if (page[i] == text[j]) {
        Arrays.fill(covered, i, i + TRIPLE, true);
        i++;
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return covered;
  }

  private int[] triples(List<String> words) {
    int[] numbers = new int[Math.max(0, words.size() - TRIPLE + 1)];
    for (int i = 0; i < numbers.length; i++) {
      String triple = String.join(" ", words.subList(i, i + TRIPLE));
      numbers[i] = triples.computeIfAbsent(triple, key -> triples.size());
    }
    return numbers;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == '_') {
        word.append(c);
      } else if (c != '\u00AD' && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words;
  }
}
