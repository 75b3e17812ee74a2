package org.lectern.clean;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a page as numbers that are equal where the words are, whatever their case; any
 * number is the same word.
 */
final class PageWords {
  /** What stands for any run of digits. */
  static final int NUMBER = hash("0");

  /** A word that stands in any text of some language. */
  static final int FREQUENT = 1;

  /** A word by which writer and reader are spoken of. */
  static final int READER = 2;

  /** A word that is said of pictures. */
  static final int PICTURE = 4;

  /** The name of a month. */
  static final int MONTH = 8;

  private static final int CAPITAL = 1;
  private static final int LONG = 2;
  private static final IntCounts KNOWN = known();
  private static final int COPYRIGHT = hash("copyright");
  private static final int MOST = 5_000;
  private static final int CONTENT = 4;

  /** For each word read which of the different words it is. */
  private int[] ids;

  /** For each word read whether it is long, and whether it begins with a capital letter. */
  private byte[] marks;

  private final int[] firsts;
  private int size;

  /** What the different words are, and a table of them by their numbers; 0 is a free place. */
  private int[] hashes;

  private byte[] kinds;
  private int[] places;
  private int different;

  /** Reads the first 5,000 words of each block. */
  PageWords(String text, List<Block> blocks) {
    this(blocks.size() + 1, 1024);
    for (Block block : blocks) {
      firsts[block.index()] = size;
      read(text, block.start(), block.end(), MOST);
    }
    firsts[blocks.size()] = size;
  }

  /** Takes how many blocks there are, and how many words there may be at first. */
  private PageWords(int blocks, int room) {
    firsts = new int[blocks];
    ids = new int[room];
    marks = new byte[room];
    hashes = new int[room];
    kinds = new byte[room];
    places = new int[Integer.highestOneBit(room) * 4];
  }

  private PageWords(String text, int most) {
    this(1, Math.min(1024, Math.min(most, text.length() / 2) + 1));
    read(text, 0, text.length(), most);
  }

  /** The words of a text that is no page, at most so many. */
  static PageWords of(String text, int most) {
    return new PageWords(text, most);
  }

  private static IntCounts known() {
    IntCounts known = new IntCounts(1_000);
    Languages.frequent(word -> known.mark(hash(word), FREQUENT));
    ShapeFeatures.READER.forEach(word -> known.mark(hash(word), READER));
    ShapeFeatures.PICTURE.forEach(word -> known.mark(hash(word), PICTURE));
    Months.names().forEach(word -> known.mark(hash(word), MONTH));
    return known;
  }

  /** The number of a word. */
  static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + Words.folded(word.charAt(i)) + 1;
    }
    return mixed(hash);
  }

  /** Where the words of a block begin. */
  int first(Block block) {
    return firsts[block.index()];
  }

  /** Where the words of the block after it begin. */
  int end(Block block) {
    return firsts[block.index() + 1];
  }

  /** How many words are read. */
  int size() {
    return size;
  }

  /** The number of a word. */
  int hash(int word) {
    return hashes[ids[word]];
  }

  /** The numbers of all words. */
  int[] hashes() {
    int[] all = new int[size];
    for (int i = 0; i < size; i++) {
      all[i] = hash(i);
    }
    return all;
  }

  /** Which of the different words a word is, from 0. */
  int id(int word) {
    return ids[word];
  }

  /** How many different words there are. */
  int different() {
    return different;
  }

  /** The number of the first word of a block, or 0 where it has none. */
  int firstWord(Block block) {
    return end(block) > first(block) ? hash(first(block)) : 0;
  }

  /** The number of the last word of a block, or 0 where it has none. */
  int last(Block block) {
    return end(block) > first(block) ? hash(end(block) - 1) : 0;
  }

  /** Whether a word with a number is among those of a block. */
  boolean has(Block block, int hash) {
    int i = first(block);
    while (i < end(block) && hash(i) != hash) {
      i++;
    }
    return i < end(block);
  }

  /** One number for some words in a row. */
  long key(int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = PhraseTable.next(key, hash(i));
    }
    return key;
  }

  /** Whether the words of two blocks are the same. */
  boolean areSame(Block one, Block other) {
    return Arrays.equals(ids, first(one), end(one), ids, first(other), end(other));
  }

  /** Whether a block begins with the words of another. */
  boolean begins(Block block, Block other) {
    int length = size(other);
    return size(block) >= length
        && Arrays.equals(ids, first(block), first(block) + length, ids, first(other), end(other));
  }

  /** How many words of a block are read. */
  int size(Block block) {
    return end(block) - first(block);
  }

  /** Whether the words of a block stand in a row among those of another. */
  boolean areIn(Block one, Block other) {
    int length = end(one) - first(one);
    for (int at = first(other); at + length <= end(other); at++) {
      if (Arrays.equals(ids, first(one), end(one), ids, at, at + length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of a block stand in a row in another text. */
  boolean areIn(Block one, PageWords other) {
    int length = size(one);
    for (int at = 0; at + length <= other.size; at++) {
      int same = 0;
      while (same < length && hash(first(one) + same) == other.hash(at + same)) {
        same++;
      }
      if (same == length) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has four letters or more. */
  boolean isLong(int word) {
    return (marks[word] & LONG) != 0;
  }

  /** Whether a word is of a kind: {@link #FREQUENT} and so on. */
  boolean is(int word, int kind) {
    return (kinds[ids[word]] & kind) != 0;
  }

  /** Whether a word of a kind is among those of a block. */
  boolean has(Block block, int kind, int most) {
    int end = Math.min(end(block), first(block) + most);
    for (int i = first(block); i < end; i++) {
      if (is(i, kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word tells what a text is about: it is long and not frequent in any text. */
  boolean isContent(int word) {
    return isLong(word) && !is(word, FREQUENT);
  }

  /** Whether a word begins with a capital letter. */
  boolean isCapital(int word) {
    return (marks[word] & CAPITAL) != 0;
  }

  private void read(String text, int start, int end, int limit) {
    int most = size + limit;
    int hash = 0;
    int length = 0;
    boolean digits = true;
    boolean capital = false;
    for (int i = start; i <= end && size < most; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      char folded = Words.folded(c);
      if (folded != 0) {
        capital = length == 0 ? folded != c : capital;
        hash = hash * 31 + folded + 1;
        digits &= folded <= '9';
        length++;
      } else if (length > 0 && !Words.isInside(c)) {
        add(digits ? NUMBER : mixed(hash), length, capital);
        hash = 0;
        length = 0;
        digits = true;
      }
      if (c == '©') {
        add(COPYRIGHT, 9, false);
      }
    }
  }

  private void add(int hash, int length, boolean capital) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      marks = Arrays.copyOf(marks, 2 * size);
    }
    int place = place(hash);
    if (places[place] == 0) {
      place = addDifferent(hash, place);
    }
    ids[size] = places[place] - 1;
    marks[size++] = (byte) ((capital ? CAPITAL : 0) | (length >= CONTENT ? LONG : 0));
  }

  /** Adds a word that was not there; its place. */
  private int addDifferent(int hash, int place) {
    if (different == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * different);
      kinds = Arrays.copyOf(kinds, 2 * different);
    }
    hashes[different] = hash;
    kinds[different++] = (byte) KNOWN.of(hash);
    places[place] = different;
    if (different * 2 < places.length) {
      return place;
    }
    places = new int[places.length * 2];
    for (int i = 0; i < different; i++) {
      places[place(hashes[i])] = i + 1;
    }
    return place(hash);
  }

  private int place(int hash) {
    int mask = places.length - 1;
    int at = (hash ^ hash >>> 16) & mask;
    while (places[at] != 0 && hashes[places[at] - 1] != hash) {
      at = at + 1 & mask;
    }
    return at;
  }

  private static int mixed(int hash) {
    int h = hash * 0x9E3779B1;
    return h ^ h >>> 15;
  }
}
