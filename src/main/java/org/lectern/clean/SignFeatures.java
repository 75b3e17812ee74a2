package org.lectern.clean;

import java.util.List;

/** How a block begins and ends, and which signs part its words. */
final class SignFeatures implements FeatureGroup {
  private static final List<String> NAMES =
      List.of(
          "ends",
          "lowerStart",
          "firstSign",
          "lastSign",
          "bullet",
          "numbered",
          "startsMark",
          "colonAt",
          "bars",
          "quotes",
          "isAddress",
          "afterBlank",
          "indent");
  private static final int COLON_WITHIN = 40;
  private static final int INDENTS = 40;

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public void measure(Page page, Ledger ledger, Rows rows) {
    String text = page.text();
    int common = commonIndent(page);
    for (Block block : page.blocks()) {
      rows.at(block);
      rows.add(block.ends());
      rows.add(Character.isLowerCase(text.charAt(block.start())));
      rows.add(first(text, block));
      rows.add(last(text, block));
      rows.add(block.bullet());
      rows.add(isNumbered(text, block));
      rows.add(Shape.isMark(text, block.start(), block.end()));
      rows.add(colon(text, block));
      rows.add(block.shape().bars());
      rows.add(block.shape().quotes());
      rows.add(block.address());
      rows.add(block.afterBlank());
      rows.add(page.lines().get(block.first()).indent() - common);
    }
  }

  /** The kind of the first character. */
  static int first(String text, Block block) {
    char c = text.charAt(block.start());
    if (c >= 'a' && c <= 'z' || Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 1 : 2;
    }
    return Character.isDigit(c)
        ? 3
        : "“\"«‘'".indexOf(c) >= 0
            ? 4
            : c == '('
                ? 5
                : c == '[' ? 6 : "*•-–—+".indexOf(c) >= 0 ? 7 : "@#©".indexOf(c) >= 0 ? 8 : 9;
  }

  /** The kind of the last character. */
  static int last(String text, Block block) {
    char c = text.charAt(block.end() - 1);
    return switch (c) {
      case '.', '。', '։', '।', '۔' -> 1;
      case '?', '!', '؟' -> 2;
      case '”', '"', '’', '»' -> 3;
      case ':', ';' -> 4;
      case ',', '-', '–' -> 5;
      case ')', ']' -> 6;
      case '…' -> 7;
      default -> Character.isDigit(c) ? 8 : Character.isLetter(c) ? 9 : 10;
    };
  }

  private static boolean isNumbered(String text, Block block) {
    int i = block.start();
    while (i < block.end() && i < block.start() + 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > block.start() && i < block.end() && (text.charAt(i) == '.' || text.charAt(i) == ')');
  }

  private static int colon(String text, Block block) {
    int end = Math.min(block.end(), block.start() + COLON_WITHIN);
    for (int i = block.start(); i < end; i++) {
      if (text.charAt(i) == ':') {
        return i - block.start();
      }
    }
    return -1;
  }

  /** The indent at which most words of long lines stand. */
  private static int commonIndent(Page page) {
    int[] words = new int[INDENTS];
    int best = 0;
    for (LineFeatures line : page.lines()) {
      int indent = Math.min(INDENTS - 1, line.indent());
      words[indent] += line.shape().words() >= 5 ? line.shape().words() : 0;
      best = words[indent] > words[best] ? indent : best;
    }
    return best;
  }
}
