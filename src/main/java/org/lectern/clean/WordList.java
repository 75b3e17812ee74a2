package org.lectern.clean;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.document.WordFile;

/**
 * A word list of this room, one word a line, lines that begin with {@code #} being comments. It is
 * loaded when it is first asked for.
 */
final class WordList {
  /** Words after which something must follow. */
  static final WordList OPEN = new WordList("open-words");

  /** First halves of compounds that are written with a hyphen. */
  static final WordList FIRST_HALVES = new WordList("hyphen-first");

  /** Numerals and the like, which keep their hyphen before any word that is no suffix. */
  static final WordList NUMERALS = new WordList("hyphen-numerals");

  /** Suffixes, which numerals take without a hyphen. */
  static final WordList SUFFIXES = new WordList("hyphen-suffixes");

  /** Prefixes and words used as such that take no hyphen. */
  static final WordList CLOSED = new WordList("hyphen-closed");

  /** Prefixes that keep their hyphen only before the known second halves. */
  static final WordList PREFIXES = new WordList("hyphen-prefixes");

  /** Second halves of such compounds. */
  static final WordList SECOND_HALVES = new WordList("hyphen-second");

  /** Abbreviations after which a sentence goes on. */
  static final WordList ABBREVIATIONS = new WordList("abbreviations");

  /** Abbreviations that may also end a sentence. */
  static final WordList CLOSING_ABBREVIATIONS = new WordList("abbreviations-closing");

  /** Abbreviations only where a number follows: "no. 5". */
  static final WordList NUMBERED = new WordList("abbreviations-numbered");

  /** Verbs that report a question or a call that is quoted before them. */
  static final WordList REPORTS = new WordList("report-verbs");

  /** Words with which a sentence begins more often than a name does. */
  static final WordList OPENERS = new WordList("sentence-openers");

  /** Words that stand before the number of a picture, a map, a table or a chart. */
  static final WordList CAPTIONS = new WordList("caption-words");

  /** Words with which sections of news pages are headed and no person is named. */
  static final WordList SECTIONS = new WordList("section-words");

  private final String name;
  private volatile @Nullable Set<String> words;
  private volatile @Nullable IntCounts numbers;

  private WordList(String name) {
    this.name = name;
  }

  /** Whether a word, in lower case, is in the list. */
  boolean contains(String word) {
    Set<String> loaded = words;
    if (loaded == null) {
      loaded = Set.copyOf(WordFile.lines(WordList.class, name + ".txt"));
      words = loaded;
    }
    return loaded.contains(word);
  }

  /** Whether the word with a number, as {@link PageWords} numbers words, is in the list. */
  boolean contains(int word) {
    IntCounts loaded = numbers;
    if (loaded == null) {
      loaded = IntCounts.of(WordFile.lines(WordList.class, name + ".txt").toArray(new String[0]));
      numbers = loaded;
    }
    return loaded.of(word) > 0;
  }
}
