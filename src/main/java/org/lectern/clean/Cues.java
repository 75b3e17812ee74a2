package org.lectern.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.document.WordFile;

/** Phrases that furniture uses, by kind, from the file {@code furniture.txt}. */
final class Cues {
  /** Where in a block a phrase must stand. */
  enum Place {
    WHOLE,
    START,
    INSIDE
  }

  /**
   * A phrase that speaks for furniture.
   *
   * @param kind the name of its kind
   * @param place where in a block it counts
   * @param words how many words it has
   */
  record Cue(String kind, Place place, int words) {}

  private static final int MOST_WORDS = 80;

  private final PhraseTable<Cue> phrases = new PhraseTable<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();

  private Cues(List<String> lines) {
    String kind = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        int end = line.indexOf(']');
        kind = line.substring(1, end);
        reasons.put(kind, line.substring(end + 1).strip());
      } else {
        add(kind, line);
      }
    }
  }

  /** The phrases that come with the program. */
  static Cues standard() {
    return Standard.CUES;
  }

  /** The kinds, in the order of the file. */
  List<String> names() {
    return List.copyOf(reasons.keySet());
  }

  /** Why lines of a kind are no text. */
  String why(String kind) {
    return reasons.getOrDefault(kind, kind);
  }

  /** The phrases that stand among the first 80 words of a block. */
  List<Cue> find(PageWords words, Block block) {
    List<Cue> found = List.of();
    int first = words.first(block);
    int end = Math.min(words.end(block), first + MOST_WORDS);
    for (int from = first; from < end; from++) {
      int most = Math.min(end, from + phrases.longest(words.hash(from)));
      long key = 0;
      for (int to = from; to < most; to++) {
        key = PhraseTable.next(key, words.hash(to));
        for (Cue cue : phrases.of(key)) {
          if (fits(cue.place(), from - first, to + 1 - first, end - first)) {
            found = found.isEmpty() ? new ArrayList<>() : found;
            found.add(cue);
          }
        }
      }
    }
    return found;
  }

  private static boolean fits(Place place, int from, int to, int size) {
    return switch (place) {
      case WHOLE -> from == 0 && to == size;
      case START -> from == 0;
      case INSIDE -> true;
    };
  }

  private void add(String kind, String line) {
    int colon = line.indexOf(':');
    Place place = Place.valueOf(line.substring(0, colon).toUpperCase(java.util.Locale.ROOT));
    for (String phrase : line.substring(colon + 1).split(",")) {
      int[] words = PageWords.of(phrase, MOST_WORDS).hashes();
      phrases.add(words, new Cue(kind, place, words.length));
    }
  }

  /** The words of a text as phrases are written: any number is "0". */
  static List<String> words(CharSequence text) {
    List<String> words = Words.of(spelled(text), MOST_WORDS);
    words.replaceAll(word -> isNumber(word) ? "0" : word);
    return words;
  }

  private static CharSequence spelled(CharSequence text) {
    String string = text.toString();
    return string.indexOf('©') < 0 ? string : string.replace("©", " copyright ");
  }

  private static boolean isNumber(String word) {
    int i = 0;
    while (i < word.length() && Character.isDigit(word.charAt(i))) {
      i++;
    }
    return i == word.length();
  }

  private static final class Standard {
    static final Cues CUES = new Cues(WordFile.lines(Cues.class, "furniture.txt"));
  }
}
