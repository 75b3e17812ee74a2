package org.lectern.clean;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lectern.document.WordFile;

/** Tells the language of a text by its script and by short words that are frequent. */
final class Languages {
  /** As much of a text tells its language; more is time lost at every start. */
  private static final int SLICE = 700;

  private static final int SLICES = 4;
  private static final int ENOUGH_WORDS = 1_000;
  private static final int FEWEST_WORDS = 6;
  private static final double LEAST_SHARE = 0.08;
  private static final double CLEAR = 1.2;

  /** Other words of a language than this many may be those of another: "I", "to" and "set". */
  private static final int FEWEST_KINDS = 3;

  /** A language of a script, with its frequent words; without any where the script tells. */
  private record Language(int index, String tag, UnicodeScript script, Set<String> words) {}

  /** By number of the language, the words that are frequent in it. */
  private static final class Hits {
    private final int[] all = new int[Standard.ALL.size()];
    private final int[] kinds = new int[Standard.ALL.size()];
  }

  private Languages() {}

  /** The tag of the language of a text; empty where that is not sure. */
  static Optional<String> of(String text) {
    String sample = sample(text);
    UnicodeScript script = script(sample);
    List<Language> languages = new ArrayList<>();
    for (Language language : Standard.ALL) {
      if (language.script() == script) {
        languages.add(language);
      }
    }
    if (languages.size() == 1) {
      return Optional.of(languages.get(0).tag());
    }
    return languages.isEmpty()
        ? Optional.empty()
        : likeliest(languages, PageWords.of(sample, ENOUGH_WORDS));
  }

  /** The whole of a short text; of a longer one slices from its beginning to its end. */
  private static String sample(String text) {
    if (text.length() <= SLICES * SLICE) {
      return text;
    }
    StringBuilder sample = new StringBuilder(SLICES * (SLICE + 1));
    for (int i = 0; i < SLICES; i++) {
      int start = (int) ((long) (text.length() - SLICE) * i / (SLICES - 1));
      sample.append(text, start, start + SLICE).append(' ');
    }
    return sample.toString();
  }

  private static Optional<String> likeliest(List<Language> languages, PageWords words) {
    Hits hits = hits(words);
    Language best = languages.get(0);
    int second = 0;
    for (Language language : languages.subList(1, languages.size())) {
      int own = hits.all[language.index()];
      int most = hits.all[best.index()];
      second = Math.max(second, Math.min(own, most));
      best = own > most ? language : best;
    }
    int most = hits.all[best.index()];
    boolean sure =
        words.size() >= FEWEST_WORDS
            && most >= LEAST_SHARE * words.size()
            && most >= CLEAR * second
            && hits.kinds[best.index()] >= FEWEST_KINDS;
    return sure ? Optional.of(best.tag()) : Optional.empty();
  }

  /** Tells the frequent words of all languages. */
  static void frequent(Consumer<String> told) {
    for (Language language : Standard.ALL) {
      language.words().forEach(told);
    }
  }

  /** For each language how many of the words are frequent in it, and how many different ones. */
  private static Hits hits(PageWords words) {
    Hits hits = new Hits();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, PageWords.FREQUENT)) {
        int kind = seen.add(words.hash(i)) ? 1 : 0;
        for (Language language : Standard.BY_WORD.getOrDefault(words.hash(i), List.of())) {
          hits.all[language.index()]++;
          hits.kinds[language.index()] += kind;
        }
      }
    }
    return hits;
  }

  /** The script of most letters; Japanese where kana stand among Chinese characters. */
  private static UnicodeScript script(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int ascii = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 128) {
        ascii += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    counts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    UnicodeScript best = UnicodeScript.COMMON;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    boolean japanese = best == UnicodeScript.HAN && kana * 10 > most;
    return japanese || best == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : best;
  }

  private static final class Standard {
    static final List<Language> ALL = read();
    static final Map<Integer, List<Language>> BY_WORD = byWord();

    private static List<Language> read() {
      List<Language> languages = new ArrayList<>();
      for (String line : WordFile.lines(Languages.class, "languages.txt")) {
        List<String> parts = List.of(line.split(" "));
        UnicodeScript script = script(parts.get(1));
        Set<String> words = new HashSet<>(parts.subList(2, parts.size()));
        languages.add(new Language(languages.size(), parts.get(0), script, Set.copyOf(words)));
      }
      return List.copyOf(languages);
    }

    private static Map<Integer, List<Language>> byWord() {
      Map<Integer, List<Language>> byWord = new HashMap<>();
      for (Language language : ALL) {
        for (String word : language.words()) {
          byWord.computeIfAbsent(PageWords.hash(word), key -> new ArrayList<>(1)).add(language);
        }
      }
      return byWord;
    }

    private static UnicodeScript script(String name) {
      return name.equals("kana")
          ? UnicodeScript.HIRAGANA
          : UnicodeScript.forName(name.toUpperCase(Locale.ROOT));
    }
  }
}
