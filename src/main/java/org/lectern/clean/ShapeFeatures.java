package org.lectern.clean;

import java.util.List;

/** What can be counted in a block: words, capitals, digits, frequent words, sentences. */
final class ShapeFeatures implements FeatureGroup {
  private static final List<String> NAMES =
      List.of(
          "words",
          "letters",
          "lettersPerWord",
          "capitals",
          "capitalLetters",
          "digits",
          "signs",
          "marks",
          "frequent",
          "address",
          "pictures",
          "longestName",
          "sentences",
          "wordsPerSentence",
          "commas",
          "lines",
          "lineLength",
          "date",
          "isName",
          "linked");

  /** Words by which writer and reader are spoken of. */
  static final List<String> READER = List.of("you", "your", "yours", "we", "our", "us", "my", "i");

  /** Words that are said of pictures. */
  static final List<String> PICTURE =
      List.of(
          "jpg",
          "jpeg",
          "png",
          "gif",
          "image",
          "images",
          "img",
          "photo",
          "photos",
          "pictured",
          "picture",
          "credit",
          "getty",
          "ap",
          "reuters",
          "afp",
          "file",
          "courtesy",
          "shutterstock",
          "foto",
          "video",
          "above",
          "left",
          "right",
          "caption",
          "via");

  private static final int LOOK = 2_500;

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public void measure(Page page, Ledger ledger, Rows rows) {
    for (Block block : page.blocks()) {
      rows.at(block);
      counts(block, rows);
      words(page.pageWords(), block, rows);
      sentences(page.text(), block, rows);
      rows.add(page.isDateLine(block));
      rows.add(isName(block));
      rows.add(block.linked());
    }
  }

  private static void counts(Block block, Rows rows) {
    Shape shape = block.shape();
    double words = Math.max(1, shape.words());
    rows.add(Math.min(block.words(), 400));
    rows.add(shape.letters());
    rows.add(shape.letters() / words);
    rows.add(shape.capitals() / words);
    rows.add(shape.uppers() / Math.max(1.0, shape.letters()));
    rows.add(shape.digits() / Math.max(1.0, shape.letters() + shape.digits()));
    rows.add(shape.signs() / Math.max(1.0, block.end() - block.start()));
    rows.add(shape.marks() / words);
  }

  private static void words(PageWords words, Block block, Rows rows) {
    int frequent = 0;
    int reader = 0;
    int pictures = 0;
    int capitals = 0;
    int longest = 0;
    for (int i = words.first(block); i < words.end(block); i++) {
      frequent += words.is(i, PageWords.FREQUENT) ? 1 : 0;
      reader += words.is(i, PageWords.READER) ? 1 : 0;
      pictures += words.is(i, PageWords.PICTURE) ? 1 : 0;
      capitals = words.isCapital(i) ? capitals + 1 : 0;
      longest = Math.max(longest, capitals);
    }
    double size = Math.max(1, words.end(block) - words.first(block));
    rows.add(frequent / size);
    rows.add(reader / size);
    rows.add(pictures);
    rows.add(Math.min(20, longest));
  }

  private static void sentences(String text, Block block, Rows rows) {
    int stops = 0;
    int commas = 0;
    int limit = Math.min(block.end(), block.start() + LOOK);
    for (int i = block.start(); i < limit; i++) {
      char c = text.charAt(i);
      commas += c == ',' ? 1 : 0;
      stops += Words.isEnd(c) && isLast(text, i + 1, limit) ? 1 : 0;
    }
    rows.add(stops);
    rows.add(block.words() / Math.max(1.0, stops));
    rows.add(commas / Math.max(1.0, block.words()));
    rows.add(block.lines());
    rows.add((block.end() - block.start()) / (double) block.lines());
  }

  private static boolean isLast(String text, int at, int limit) {
    return at >= limit || Words.isBlank(text.charAt(at)) || "\"”»".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isName(Block block) {
    Shape shape = block.shape();
    return shape.words() >= 2
        && shape.words() <= 4
        && shape.capitals() == shape.words()
        && shape.digits() == 0
        && shape.signs() <= 1;
  }
}
