package org.lectern.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final int LONGEST = 7;

  private final Map<String, List<Cue>> phrases = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
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

  /** The phrases that stand in a text of these words. */
  List<Cue> find(List<String> words) {
    List<Cue> found = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      int longest = beginnings.contains(words.get(from)) ? LONGEST : 0;
      for (int to = from + 1; to <= Math.min(words.size(), from + longest); to++) {
        for (Cue cue : phrases.getOrDefault(key(words, from, to), List.of())) {
          if (fits(cue.place(), from, to, words.size())) {
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
      List<String> words = words(phrase);
      beginnings.add(words.get(0));
      phrases
          .computeIfAbsent(key(words, 0, words.size()), key -> new ArrayList<>(1))
          .add(new Cue(kind, place, words.size()));
    }
  }

  /** The words of a text as phrases are written: any number is "0". */
  static List<String> words(CharSequence text) {
    List<String> words = Words.of(spelled(text), 80);
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

  private static String key(List<String> words, int from, int to) {
    return to == from + 1 ? words.get(from) : String.join(" ", words.subList(from, to));
  }

  private static final class Standard {
    static final Cues CUES = new Cues(WordFile.lines(Cues.class, "furniture.txt"));
  }
}
