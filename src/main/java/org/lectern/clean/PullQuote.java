package org.lectern.clean;

import java.util.List;

/**
 * A block that may repeat a sentence of the text.
 *
 * @param block the block
 * @param words its words, without a credit at the end
 * @param credit who it is credited to, or empty
 */
record PullQuote(Block block, WordRun words, String credit) {
  private static final String DASHES = "-–—";

  /** What repeats a paragraph is shorter by an eighth of its words at least. */
  private static final int LEAST_CUT = 8;

  /** Parts a block, with all its words, into words and credit: a dash and a name at the end. */
  static PullQuote of(Page page, Block block, WordRun all) {
    String text = page.text(block);
    int dash = creditDash(text);
    String credit = dash < 0 ? "" : text.substring(dash + 1).strip();
    if (dash <= 0 || !PersonNames.isBare(credit)) {
      return new PullQuote(block, all, "");
    }
    WordRun words = new WordRun(page.text(), block.start(), block.start() + dash);
    return new PullQuote(block, words, credit);
  }

  private static int creditDash(String text) {
    for (int i = text.length() - 2; i > 0; i--) {
      boolean dash = DASHES.indexOf(text.charAt(i)) >= 0;
      if (dash && Words.isBlank(text.charAt(i + 1)) && Words.isBlank(text.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the other block can be the one that it repeats: longer, or ended where this is not. Of
   * two whole paragraphs that are about as long and differ in a word, neither repeats the other.
   */
  boolean isOf(Block other) {
    boolean longer = other.words() > words.size() + (block.ends() ? words.size() / LEAST_CUT : 0);
    return other.index() != block.index()
        && (longer || other.ends() && !block.ends())
        && !(block.ends() && !other.ends());
  }

  /**
   * Where its last word stands in the words of another block, if all its words follow there in
   * order, or -1.
   *
   * @param at where its first words were found
   */
  int endIn(WordRun other, int at) {
    int most = Math.min(other.size(), at + words.size() * 2 + 4);
    int found = 0;
    int i = at;
    for (; i < most && found < words.size(); i++) {
      found += other.hash(i) == words.hash(found) ? 1 : 0;
    }
    return found == words.size() ? i : -1;
  }

  /** The reason to drop it. */
  String why(Page page, Block other, int offset, boolean whole) {
    int line = page.source().text().lineNumber(offset);
    String why = "a pull quote, repeats line " + line + (whole ? "" : ", shortened");
    if (credit.isEmpty()) {
      return why;
    }
    return why
        + (isNamed(page, other)
            ? "; credited to " + credit
            : "; its credit to "
                + credit
                + " is false: line "
                + line
                + " quotes nobody, the sentence is the author's");
  }

  /** Whether the block or the one before names the person, or quotes anybody. */
  private boolean isNamed(Page page, Block other) {
    List<String> name = Words.of(credit, 8);
    Block before = page.blocks().get(Math.max(0, other.index() - 1));
    List<String> near = Words.of(page.text(before) + " " + page.text(other), 500);
    String text = page.text(other);
    return near.contains(name.get(name.size() - 1))
        || text.indexOf('“') >= 0
        || text.indexOf('"') >= 0;
  }
}
