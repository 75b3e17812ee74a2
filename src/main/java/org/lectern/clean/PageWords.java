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

  private static final IntCounts FREQUENT = Languages.frequent();
  private static final int MOST = 400;
  private static final int CONTENT = 4;

  private int[] hashes = new int[1024];
  private byte[] lengths = new byte[1024];
  private boolean[] capitals = new boolean[1024];
  private final int[] firsts;
  private int size;

  /** Reads the first 400 words of each block. */
  PageWords(String text, List<Block> blocks) {
    firsts = new int[blocks.size() + 1];
    for (Block block : blocks) {
      firsts[block.index()] = size;
      read(text, block.start(), block.end());
    }
    firsts[blocks.size()] = size;
  }

  /** The number of a word. */
  static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + Character.toLowerCase(word.charAt(i)) + 1;
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
    return hashes[word];
  }

  /** Whether a word is one of those that stand in any text of some language. */
  boolean isFrequent(int word) {
    return FREQUENT.of(hashes[word]) > 0;
  }

  /** Whether a word tells what a text is about: it is long and not frequent in any text. */
  boolean isContent(int word) {
    return lengths[word] >= CONTENT && !isFrequent(word);
  }

  /** Whether a word begins with a capital letter. */
  boolean isCapital(int word) {
    return capitals[word];
  }

  private void read(String text, int start, int end) {
    int most = size + MOST;
    int hash = 0;
    int length = 0;
    boolean digits = true;
    boolean capital = false;
    for (int i = start; i <= end && size < most; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (c < 128 ? isAsciiWord(c) : Words.isWord(c)) {
        capital = length == 0 ? Character.isUpperCase(c) : capital;
        char lower = c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : lower(c);
        hash = hash * 31 + lower + 1;
        digits &= lower >= '0' && lower <= '9';
        length++;
      } else if (length > 0 && !Words.isInside(c)) {
        add(digits ? NUMBER : mixed(hash), length, capital);
        hash = 0;
        length = 0;
        digits = true;
      }
    }
  }

  private static boolean isAsciiWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }

  private void add(int hash, int length, boolean capital) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
      capitals = Arrays.copyOf(capitals, 2 * size);
    }
    hashes[size] = hash;
    lengths[size] = (byte) Math.min(127, length);
    capitals[size++] = capital;
  }

  private static int mixed(int hash) {
    int h = hash * 0x9E3779B1;
    return h ^ h >>> 15;
  }
}
