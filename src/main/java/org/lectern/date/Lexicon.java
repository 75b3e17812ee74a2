package org.lectern.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.document.WordFile;

/** The words that time expressions are made of, read from words.txt. */
final class Lexicon {
  private static final int LONGEST = 14;

  private final Map<String, Word> words = new HashMap<>();

  private Lexicon() {
    for (Entry entry : entries()) {
      entry.words().forEach(word -> words.merge(word, entry.word(word), Lexicon::both));
    }
  }

  private static final class Holder {
    static final Lexicon INSTANCE = new Lexicon();
  }

  /** The lexicon, read when it is first asked for. */
  static Lexicon get() {
    return Holder.INSTANCE;
  }

  /** The word that stands in a range of a text; {@link Word#OTHER} where it is not known. */
  Word word(String text, int from, int to) {
    if (to - from > LONGEST) {
      return Word.OTHER;
    }
    String lower = text.substring(from, to).toLowerCase(Locale.ROOT);
    return words.getOrDefault(lower, Word.OTHER);
  }

  private static Word both(Word a, Word b) {
    Map<Kind, Integer> values = new EnumMap<>(a.values());
    values.putAll(b.values());
    return new Word(a.text(), a.mask() | b.mask(), values);
  }

  /**
   * A line of the list.
   *
   * @param kind what its words are
   * @param value what they mean
   * @param words in lower case
   * @param example a text in which one of them stands
   * @param expected the TIMEX3 value of the last time expression in the example
   */
  record Entry(Kind kind, int value, List<String> words, String example, String expected) {

    static Entry parse(String line) {
      String[] cells = line.split("\\|", -1);
      return new Entry(
          Kind.valueOf(cells[0].strip().toUpperCase(Locale.ROOT)),
          Integer.parseInt(cells[1].strip()),
          List.of(cells[2].strip().split(" ")),
          cells[3].strip(),
          cells[4].strip());
    }

    Word word(String text) {
      Map<Kind, Integer> values = new EnumMap<>(Kind.class);
      values.put(kind, value);
      return new Word(text, kind.bit(), values);
    }
  }

  /** The lines of the list. */
  static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (String line : WordFile.lines(Lexicon.class, "words.txt")) {
      entries.add(Entry.parse(line));
    }
    return entries;
  }
}
