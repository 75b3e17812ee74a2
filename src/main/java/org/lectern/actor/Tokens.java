package org.lectern.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text with their places, and with what stands between them. A possessive ending is
 * no part of a word; dots in "U.S." and "News.az" are.
 */
final class Tokens {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "gen", "brig", "dr", "mr", "mrs", "ms", "st", "lt", "col", "maj", "sgt", "capt", "sen",
          "rep", "gov", "prof", "adm", "hon", "rev", "pres", "cmdr", "fr", "amb", "mt", "ft", "sr");

  /** Above the bits of the lists: that they were asked for, and that a known name begins so. */
  private static final long TOLD = 1L << 63;

  private static final long BEGINS = 1L << 62;

  /** What stands before a word. */
  enum Gap {
    BLANK,
    HYPHEN,
    COMMA,
    BREAK,
    SENTENCE
  }

  private final String text;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private Gap[] gaps = new Gap[16];
  private boolean[] possessive = new boolean[16];
  private String[] folds = new String[16];
  private long[] lists = new long[16];
  private int count;

  private Tokens(String text) {
    this.text = text;
  }

  /** The words of a text. */
  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int at = tokens.skip(0);
    while (at < text.length()) {
      int end = tokens.wordEnd(at);
      tokens.add(at, end);
      at = tokens.skip(end);
    }
    return tokens;
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** What stands before a word; SENTENCE before the first. */
  Gap gap(int i) {
    return i < count ? gaps[i] : Gap.SENTENCE;
  }

  /** Whether a possessive ending follows. */
  boolean possessive(int i) {
    return i >= 0 && i < count && possessive[i];
  }

  String word(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** The word without case and accents; empty outside the text. */
  String fold(int i) {
    if (i < 0 || i >= count) {
      return "";
    }
    if (folds[i] == null) {
      folds[i] = Folding.word(word(i));
    }
    return folds[i];
  }

  /** Whether the word stands in a list of {@link Words}. */
  boolean is(String list, int i) {
    return i >= 0 && i < count && (lists(i) & Words.get().bit(list)) != 0;
  }

  /** Whether some known name may begin with the word. */
  boolean mayBegin(int i) {
    return i >= 0 && i < count && (lists(i) & BEGINS) != 0;
  }

  private long lists(int i) {
    if (lists[i] == 0) {
      String word = fold(i);
      long begins = Gazetteer.builtIn().hasFirst(word) ? BEGINS : 0;
      lists[i] = Words.get().mask(word) | begins | TOLD;
    }
    return lists[i];
  }

  /** Whether the word begins with a capital. */
  boolean capital(int i) {
    return i >= 0 && i < count && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether the word has at least two letters and no small one. */
  boolean upper(int i) {
    if (!capital(i)) {
      return false;
    }
    int capitals = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
    }
    return capitals > 1;
  }

  /** Whether the word is short and has two capitals or more, and no more small letters: "PvdA". */
  boolean letters(int i) {
    if (!capital(i) || ends[i] - starts[i] > 6) {
      return false;
    }
    int capitals = 0;
    int small = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
      small += Character.isLowerCase(text.charAt(at)) ? 1 : 0;
    }
    return capitals > 1 && small <= capitals;
  }

  /** Whether the word has letters of the Latin and of another script, as imitations of names do. */
  boolean mixed(int i) {
    boolean latin = false;
    boolean other = false;
    for (int at = starts[i]; at < ends[i]; at++) {
      char c = text.charAt(at);
      latin |= c < 128 && Character.isLetter(c);
      other |= c >= 0x370 && c < 0x590 && Character.isLetter(c);
    }
    return latin && other;
  }

  boolean digit(int i) {
    return i >= 0 && i < count && Character.isDigit(text.charAt(starts[i]));
  }

  /** Whether the word is a single letter with a dot, or two such. */
  boolean initial(int i) {
    int length = ends[i] - starts[i];
    return capital(i) && (length == 1 || (length == 2 && text.charAt(ends[i] - 1) == '.'));
  }

  /** The first word at or after an offset. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The characters between a word and the one before it. */
  String between(int i) {
    return text.substring(i == 0 ? 0 : ends[i - 1], i < count ? starts[i] : text.length());
  }

  private int skip(int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        at++;
      } else if (joins(c, at)) {
        at += 2;
      } else {
        break;
      }
    }
    return at < text.length() && text.charAt(at) == '.' && keepsDot(from, at) ? at + 1 : at;
  }

  /** Whether an apostrophe or a dot holds two letters together. */
  private boolean joins(char c, int at) {
    boolean apostrophe = c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`';
    if (!apostrophe && c != '.' && c != '\u00AD') {
      return false;
    }
    if (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1))) {
      return false;
    }
    boolean lastLetter = at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
    return !(apostrophe && lastLetter && "sS".indexOf(text.charAt(at + 1)) >= 0);
  }

  private boolean keepsDot(int from, int dot) {
    boolean single = dot - from == 1 && Character.isUpperCase(text.charAt(from));
    return single || (dot - from > 1 && text.charAt(dot - 2) == '.');
  }

  private void add(int start, int end) {
    String between = text.substring(count == 0 ? 0 : ends[count - 1], start);
    if (count > 0 && end - start == 1 && text.charAt(start) == 's' && isApostrophe(between)) {
      possessive[count - 1] = true;
      afterPossessive = end;
      return;
    }
    grow();
    starts[count] = start;
    ends[count] = end;
    gaps[count] = count == 0 ? Gap.SENTENCE : gap(between, start);
    if (count > 0 && pluralPossessive(between)) {
      possessive[count - 1] = true;
    }
    count++;
  }

  private int afterPossessive = -1;

  private static boolean isApostrophe(String between) {
    String stripped = between.strip();
    return stripped.length() == 1 && "'\u2019`".contains(stripped);
  }

  private boolean pluralPossessive(String between) {
    return between.length() <= 3
        && isApostrophe(between)
        && between.endsWith(" ")
        && text.charAt(ends[count - 1] - 1) == 's';
  }

  private Gap gap(String between, int start) {
    int last = ends[count - 1];
    String gap = afterPossessive > last ? text.substring(afterPossessive, start) : between;
    String stripped = gap.strip();
    if (stripped.isEmpty()) {
      boolean initialEnd = text.charAt(last - 1) == '.' && afterPossessive <= last;
      return initialEnd && endsSentence(start) ? Gap.BREAK : Gap.BLANK;
    }
    if (stripped.equals("-") || stripped.equals("\u2010") || stripped.equals("\u2011")) {
      return gap.length() == 1 ? Gap.HYPHEN : Gap.BREAK;
    }
    if (stripped.equals("\u2013") && gap.length() == 1) {
      return Gap.HYPHEN;
    }
    if (pluralPossessive(gap)) {
      return Gap.BLANK;
    }
    if (stripped.equals("&") && Character.isUpperCase(text.charAt(start))) {
      return Gap.BLANK;
    }
    if (stripped.equals(",")) {
      return Gap.COMMA;
    }
    if (stripped.equals(".")) {
      String word = text.substring(starts[count - 1], last).toLowerCase(Locale.ROOT);
      return ABBREVIATIONS.contains(word) && gap.startsWith(".") ? Gap.BLANK : Gap.SENTENCE;
    }
    return endsSentence(stripped) ? Gap.SENTENCE : Gap.BREAK;
  }

  private static boolean endsSentence(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (".!?:;\u2022\"\u201C\u201D\u2018\u00AB".indexOf(gap.charAt(i)) >= 0) {
        return true;
      }
    }
    return gap.indexOf('\n') >= 0;
  }

  /** After "U.S." a new sentence may begin; a function word in capitals tells. */
  private boolean endsSentence(int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Words.get().is("function", text.substring(start, end).toLowerCase(Locale.ROOT))
        && Character.isUpperCase(text.charAt(start));
  }

  private void grow() {
    if (count == starts.length) {
      int size = count * 2;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      gaps = Arrays.copyOf(gaps, size);
      possessive = Arrays.copyOf(possessive, size);
      folds = Arrays.copyOf(folds, size);
      lists = Arrays.copyOf(lists, size);
    }
  }
}
