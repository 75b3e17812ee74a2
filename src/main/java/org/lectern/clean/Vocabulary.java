package org.lectern.clean;

/**
 * The words and hyphenated words that stand whole in a document, in lower case: the evidence for
 * what a word is that a line end has parted. Words beside a hyphen at a line end are not counted,
 * nor what stands in addresses. Words are held as numbers of 64 bits, so that a whole document is
 * read without making a string.
 */
final class Vocabulary {
  /** Enough for any document that a person reads; a bound for those that nobody does. */
  private static final int MOST = 200_000;

  /** A longer run of letters is no word. */
  private static final int LONGEST = 40;

  private static final long SEED = 0x9E3779B97F4A7C15L;

  private long[] table = new long[4096];
  private int size;
  private boolean afterHyphen;

  private Vocabulary() {}

  /** The vocabulary of a text. */
  static Vocabulary of(String text) {
    Vocabulary vocabulary = new Vocabulary();
    int at = 0;
    while (at < text.length() && vocabulary.size < MOST) {
      at = vocabulary.readToken(text, at) + 1;
    }
    return vocabulary;
  }

  /** Whether the word, in lower case, stands in the document. */
  boolean contains(String word) {
    return table[slot(hash(word, 0, word.length()))] != 0;
  }

  /** Reads what stands up to the next blank, and says where that is. */
  private int readToken(String text, int from) {
    int at = from;
    boolean address = false;
    boolean plain = true;
    while (at < text.length() && !Letters.isBlank(text.charAt(at))) {
      char c = text.charAt(at);
      address |= c == '/' || c == '@' || c == '_';
      plain &= c < 0x80 && Words.isWord(c);
      at++;
    }
    if (at > from) {
      boolean parted = afterHyphen;
      afterHyphen = Letters.isHyphen(text.charAt(at - 1)) && endsLine(text, at);
      if (!parted && !afterHyphen && !address && at - from <= 4 * LONGEST) {
        addToken(text, from, at, plain);
      }
    }
    return at;
  }

  private void addToken(String text, int from, int to, boolean plain) {
    if (!plain) {
      addWords(text, from, to);
    } else if (to - from > 1 && to - from <= LONGEST) {
      add(hash(text, from, to));
    }
  }

  private static boolean endsLine(String text, int to) {
    int at = to;
    while (at < text.length() && Letters.isBlank(text.charAt(at))) {
      if (text.charAt(at) == '\n') {
        return true;
      }
      at++;
    }
    return at == text.length();
  }

  private void addWords(String text, int from, int to) {
    int start = from;
    while (start < to) {
      int end = start;
      while (end < to && isOfCompound(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        addCompound(text, start, end);
      }
      start = end + 1;
    }
  }

  /** Adds a word with the halves and neighbouring halves that it has: "a-b-c" has "a-b", "b-c". */
  private void addCompound(String text, int from, int to) {
    int before = -1;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || isHyphen(text.charAt(i))) {
        add(text, start, i);
        if (before >= 0) {
          add(text, before, i);
        }
        before = start;
        start = i + 1;
      }
    }
  }

  private void add(String text, int from, int to) {
    int end = endOfBare(text, from, to);
    int start = from;
    while (start < end && isMark(text.charAt(start))) {
      start++;
    }
    if (end - start > 1 && end - start <= LONGEST) {
      add(hash(text, start, end));
    }
  }

  private void add(long hash) {
    int slot = slot(hash);
    if (table[slot] == 0) {
      table[slot] = hash;
      size++;
      if (size * 2 > table.length) {
        grow();
      }
    }
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    for (long hash : old) {
      if (hash != 0) {
        table[slot(hash)] = hash;
      }
    }
  }

  /** Where a word stands in the table, or would stand. */
  private int slot(long hash) {
    int at = (int) (hash >>> 32) & (table.length - 1);
    while (table[at] != 0 && table[at] != hash) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private static long hash(String text, int from, int to) {
    long hash = SEED;
    for (int i = from; i < to; i++) {
      hash = (hash ^ lower(text.charAt(i))) * 0x100000001B3L;
    }
    hash ^= hash >>> 29;
    hash *= SEED;
    return hash == 0 ? 1 : hash;
  }

  private static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
    }
    return c == '\u2010' ? '-' : Character.toLowerCase(c);
  }

  /** The word without "'s" and marks that are not its own. */
  static String withoutGenitive(String word) {
    int end = endOfBare(word, 0, word.length());
    int start = 0;
    while (start < end && isMark(word.charAt(start))) {
      start++;
    }
    return word.substring(start, end);
  }

  private static int endOfBare(String text, int from, int to) {
    int end = to;
    if (end - from > 2 && isS(text.charAt(end - 1)) && isMark(text.charAt(end - 2))) {
      end -= 2;
    }
    while (end > from && isMark(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }

  private static boolean isMark(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  private static boolean isOfCompound(char c) {
    return Letters.isOfWord(c) || isHyphen(c);
  }
}
