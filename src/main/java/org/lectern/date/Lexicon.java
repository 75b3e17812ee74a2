package org.lectern.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.document.WordFile;

/** The words that time expressions are made of, read from words.txt. */
final class Lexicon {
  private static final int LONGEST = 14;
  private static final int SIZE = 2048;

  /** By the hash of their letters; the next free place where one is taken. */
  private final @Nullable Word[] words = new Word[SIZE];

  private Lexicon() {
    for (Entry entry : entries()) {
      for (String word : entry.words()) {
        place(word).mean(entry.kind(), entry.value());
      }
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
    Word found = words[slot(text, from, to)];
    return found == null ? Word.OTHER : found;
  }

  private Word place(String text) {
    int slot = slot(text, 0, text.length());
    Word found = words[slot];
    if (found == null) {
      found = new Word(text);
      words[slot] = found;
    }
    return found;
  }

  /** Where a word stands, or would stand. */
  private int slot(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + (text.charAt(i) | ' ');
    }
    int slot = (hash ^ hash >>> 11) & SIZE - 1;
    for (Word word = words[slot]; word != null; word = words[slot]) {
      if (word.text().length() == to - from && Tokens.isSame(text, from, word.text())) {
        break;
      }
      slot = slot + 1 & SIZE - 1;
    }
    return slot;
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
