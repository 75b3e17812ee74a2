package org.lectern.document;

/**
 * The characters of a text, copied by blocks: in a run of the program too short for its loops to be
 * compiled well, an array is read several times faster than a text by {@link String#charAt}.
 */
public final class Blocks {
  private static final int LARGEST = 8_192;

  private final String text;
  private final char[] block;
  private int end;
  private int size;

  /** The blocks of a text, none of which was read. */
  public Blocks(String text) {
    this.text = text;
    this.block = new char[Math.min(LARGEST, text.length())];
  }

  /** Reads the next block; false where there is none. */
  public boolean next() {
    size = Math.min(block.length, text.length() - end);
    text.getChars(end, end + size, block, 0);
    end += size;
    return size > 0;
  }

  /** The block that was read last; the same array each time, filled up to {@link #size}. */
  public char[] characters() {
    return block;
  }

  /** How many UTF-16 units the block has. */
  public int size() {
    return size;
  }
}
