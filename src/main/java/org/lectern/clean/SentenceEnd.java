package org.lectern.clean;

/** Finds where a sentence ends. */
final class SentenceEnd {
  /** A report may follow a question within so many words: {@code "Why?" the minister asked}. */
  private static final int WORDS_TO_REPORT = 4;

  private final String text;
  private final int from;

  private SentenceEnd(String text, int from) {
    this.text = text;
    this.from = from;
  }

  /** The offset after the sentence that begins at an offset; the end of the text at the latest. */
  static int after(String text, int from) {
    SentenceEnd sentence = new SentenceEnd(text, from);
    for (int i = from; i < text.length(); i++) {
      if (Letters.isStop(text.charAt(i))) {
        int end = sentence.afterClosers(i);
        if (sentence.ends(i, end)) {
          return end;
        }
        i = end - 1;
      }
    }
    return text.length();
  }

  /** The offset after a stop, further stops, closing marks and the marks of notes. */
  private int afterClosers(int stop) {
    int end = stop + 1;
    while (end < text.length() && (isStop(end) || Letters.isCloser(text.charAt(end)))) {
      end++;
    }
    return afterNote(end);
  }

  /** The offset after "[12]" where it stands, else the same. */
  private int afterNote(int at) {
    int end = at + 1;
    if (at >= text.length() || text.charAt(at) != '[') {
      return at;
    }
    while (end < text.length() && end < at + 4 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean note = end > at + 1 && end < text.length() && text.charAt(end) == ']';
    return note ? end + 1 : at;
  }

  private boolean isStop(int at) {
    return Letters.isStop(text.charAt(at));
  }

  private boolean ends(int stop, int end) {
    if (end >= text.length() || isUnspacedStop(text.charAt(stop))) {
      return true;
    }
    boolean apart = Letters.isBlank(text.charAt(end));
    int next = nextWord(end);
    if (next >= text.length()) {
      return apart;
    }
    if (Letters.isLower(text.charAt(next)) || !apart && !isRunTogether(stop, end)) {
      return false;
    }
    return text.charAt(stop) == '.' ? !isAbbreviation(stop, next) : !isReported(stop, end, next);
  }

  private static boolean isUnspacedStop(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  /** Whether the blank after a stop is missing: "left.The minister". */
  private boolean isRunTogether(int stop, int end) {
    return end == stop + 1
        && Character.isUpperCase(text.charAt(end))
        && stop > from
        && Letters.isLower(text.charAt(stop - 1))
        && WordList.OPENERS.contains(word(end));
  }

  /** Whether the stop belongs to an abbreviation, an initial or the number of an item. */
  private boolean isAbbreviation(int dot, int next) {
    int start = dot;
    while (start > from && (isWordChar(start - 1) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = Letters.lower(text.substring(start, dot));
    if (word.isEmpty()) {
      return false;
    }
    if (WordList.NUMBERED.contains(word)) {
      return Character.isDigit(text.charAt(next));
    }
    if (isNumber(word)) {
      return start == from && word.length() <= 2;
    }
    if (WordList.ABBREVIATIONS.contains(word)) {
      return true;
    }
    boolean may =
        isInitial(start, dot) || isDotted(word) || WordList.CLOSING_ABBREVIATIONS.contains(word);
    return may && !WordList.OPENERS.contains(word(next));
  }

  /** Whether a question or a call is quoted and a report follows: {@code "Why?" Smith asked}. */
  private boolean isReported(int stop, int end, int next) {
    if (end == stop + 1 || "\"”’»'".indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    int at = next;
    for (int i = 0; i < WORDS_TO_REPORT && at < text.length(); i++) {
      String word = word(at);
      if (WordList.REPORTS.contains(word)) {
        return true;
      }
      at += word.length();
      if (at >= text.length() || text.charAt(at) != ' ') {
        return false;
      }
      at++;
    }
    return false;
  }

  private boolean isInitial(int start, int dot) {
    return dot == start + 1 && start > from && Character.isUpperCase(text.charAt(start));
  }

  /** Whether the word is of single letters with stops between: "u.s", "p.m". */
  private static boolean isDotted(String word) {
    for (int i = 1; i < word.length(); i += 2) {
      if (word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() > 2 && word.length() % 2 == 1;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private boolean isWordChar(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** The offset of the next letter or digit over blanks and opening marks. */
  private int nextWord(int at) {
    int next = at;
    while (next < text.length() && !isWordChar(next) && !isStop(next)) {
      next++;
    }
    return next;
  }

  /** The word at an offset in lower case. */
  private String word(int at) {
    int end = at;
    while (end < text.length() && Letters.isOfWord(text.charAt(end))) {
      end++;
    }
    return Letters.lower(text.substring(at, end));
  }
}
