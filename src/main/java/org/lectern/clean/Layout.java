package org.lectern.clean;

import java.util.Arrays;
import java.util.List;

/**
 * How the running text of a document is set: whether its paragraphs are broken into lines of one
 * width, and how wide the column is around a line. Proportional type varies the number of
 * characters in a full line, so widths are compared with slack.
 */
final class Layout {
  /** Lines looked at on each side to tell the width of a column. */
  private static final int WINDOW = 4;

  /** The share of the width that a line must reach with the next word to count as full. */
  private static final double FULL = 0.98;

  /** The same where blank lines part the paragraphs. */
  private static final double SPACED_FULL = 0.7;

  /** So many lines at most are to a blank line between paragraphs where these part them. */
  private static final int LINES_TO_GAP = 40;

  /** The share for a line that does not end as a sentence does. */
  private static final double NEARLY = 0.6;

  /** Lines below this share of the text's width, one after the other, may be verse. */
  private static final double NARROW = 0.75;

  /** The share of neighbouring lines that must run on for a text to count as broken. */
  private static final double RUNNING_ON = 0.25;

  /** No line of a broken text is longer. */
  private static final int WIDEST = 200;

  /** So many characters at most the first line of a paragraph is set in. */
  static final int INDENT = 5;

  private final List<Strip> strips;
  private final boolean broken;
  private final boolean spaced;
  private final int width;

  Layout(List<Strip> strips) {
    this.strips = strips;
    this.broken = isBroken(strips);
    this.spaced = isSpaced(strips);
    this.width = width(strips);
  }

  /** Whether paragraphs are broken into lines; else each stands on one line. */
  boolean isBroken() {
    return broken;
  }

  /** Whether the first word of the next line had no room on a line, by the wider side. */
  boolean isFull(Strip line, Strip next) {
    int widest = Math.max(widthBefore(line), widthAfter(line));
    return line.length() + 1 + next.firstWord() > (spaced ? SPACED_FULL : FULL) * widest;
  }

  /** The same by the narrower side, for a line that does not end as a paragraph does. */
  boolean isNearlyFull(Strip line, Strip next) {
    int widest = Math.min(widthBefore(line), widthAfter(line));
    return line.length() + 1 + next.firstWord() > NEARLY * widest;
  }

  /** Whether a line and the next, or the one before, are verse: short, each with a capital. */
  boolean isVerse(Strip line, Strip next) {
    boolean before = isVerseLine(line.index() - 1);
    return isVerseLine(line.index())
        && (before || isVerseLine(next.index()) && isVerseLine(next.index() + 1));
  }

  private boolean isVerseLine(int index) {
    if (index < 0 || index >= strips.size()) {
      return false;
    }
    Strip line = strips.get(index);
    return line.length() < NARROW * width
        && Character.isUpperCase(line.first())
        && !LineEnd.isEnded(line.text());
  }

  private int widthBefore(Strip line) {
    int widest = line.length();
    for (int i = line.index() - 1; i >= 0 && i >= line.index() - WINDOW; i--) {
      if (strips.get(i).role() != line.role()) {
        break;
      }
      widest = Math.max(widest, strips.get(i).length());
    }
    return widest;
  }

  private int widthAfter(Strip line) {
    int widest = line.length();
    int end = Math.min(strips.size(), line.index() + WINDOW + 1);
    for (int i = line.index() + 1; i < end && strips.get(i).role() == line.role(); i++) {
      widest = Math.max(widest, strips.get(i).length());
    }
    return widest;
  }

  private static boolean isBroken(List<Strip> strips) {
    int pairs = 0;
    int runningOn = 0;
    for (int i = 1; i < strips.size(); i++) {
      Strip line = strips.get(i - 1);
      Strip next = strips.get(i);
      if (line.isBody() && next.isBody() && next.isBelow(line)) {
        pairs++;
        runningOn += runsOn(line, next) ? 1 : 0;
      }
    }
    return runningOn > RUNNING_ON * pairs;
  }

  /** Whether blank lines part the paragraphs. */
  private static boolean isSpaced(List<Strip> strips) {
    int lines = 0;
    int gaps = 0;
    for (int i = 1; i < strips.size(); i++) {
      Strip line = strips.get(i - 1);
      Strip next = strips.get(i);
      if (line.isBody() && next.isBody()) {
        lines++;
        boolean gap = next.follows(line) && !next.isBelow(line);
        gaps += gap && LineEnd.isEnded(line.text()) ? 1 : 0;
      }
    }
    return gaps > 1 && gaps * LINES_TO_GAP >= lines;
  }

  private static boolean runsOn(Strip line, Strip next) {
    return line.length() <= WIDEST
        && !LineEnd.isEnded(line.text())
        && (Letters.isLower(next.first()) || Letters.isUncased(next.first()));
  }

  /** The width that nine of ten lines do not exceed. */
  private static int width(List<Strip> strips) {
    int[] lengths = new int[strips.size()];
    int count = 0;
    for (Strip strip : strips) {
      if (strip.isBody()) {
        lengths[count++] = strip.length();
      }
    }
    Arrays.sort(lengths, 0, count);
    return count == 0 ? 0 : lengths[(count - 1) * 9 / 10];
  }
}
