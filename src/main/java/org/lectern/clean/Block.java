package org.lectern.clean;

/**
 * A run of lines that read on from one to the next: a paragraph, a heading, a list entry, a table
 * row.
 *
 * @param index its place among the blocks, from 0
 * @param first the index of its first line among the lines that are not blank, from 0
 * @param last the index of its last line
 * @param start the offset of its first character in the source
 * @param end the offset after its last character
 * @param shape the counts of all its lines
 * @param afterBlank whether a blank line, or none, stands before it
 * @param bullet whether it begins with a list mark
 * @param address whether it is one web address
 * @param ends whether it ends as sentences end
 */
record Block(
    int index,
    int first,
    int last,
    int start,
    int end,
    Shape shape,
    boolean afterBlank,
    boolean bullet,
    boolean address,
    boolean ends) {

  /** How many words it has. */
  int words() {
    return shape.words();
  }

  /** How many lines it has. */
  int lines() {
    return last - first + 1;
  }

  /** Whether it reads as running text: a sentence or more, long enough to be no entry of a list. */
  boolean prose() {
    return words() >= 10 && ends && !linked() || words() >= 25 && !linked();
  }

  /** Whether it is short and ends as no sentence ends: a heading, a label, an entry of a menu. */
  boolean label() {
    return !ends && words() <= 14 && !address;
  }

  /** Whether links make up much of it. */
  boolean linked() {
    return shape.marks() * 4 > words();
  }
}
