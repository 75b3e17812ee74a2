package org.lectern.source.pdf;

import java.text.Bidi;
import java.text.Normalizer;

/**
 * Turns a line as it is seen from left to right into the order in which it is read, where it holds
 * letters of scripts that run from right to left.
 */
final class VisualOrder {
  private static final String OPENING = "([{<«";
  private static final String CLOSING = ")]}>»";

  private VisualOrder() {}

  /** Whether a text begins with a letter of such a script. */
  static boolean isRightToLeft(String text) {
    return isRightToLeft(text.charAt(0));
  }

  /** The line in the order in which it is read. */
  static String logical(String seen) {
    int turned = 0;
    int letters = 0;
    for (int i = 0; i < seen.length(); i++) {
      letters += Character.isLetter(seen.charAt(i)) ? 1 : 0;
      turned += isRightToLeft(seen.charAt(i)) ? 1 : 0;
    }
    return turned == 0 ? seen : reordered(seen, turned * 2 > letters);
  }

  private static String reordered(String seen, boolean rightToLeft) {
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(seen, base);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    StringBuilder read = new StringBuilder(seen.length());
    for (int run : order) {
      append(read, seen.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), levels[run]);
    }
    return plain(read.toString());
  }

  private static void append(StringBuilder read, String run, int level) {
    if ((level & 1) == 0) {
      read.append(run);
      return;
    }
    for (int i = run.length() - 1; i >= 0; i--) {
      char c = run.charAt(i);
      int open = OPENING.indexOf(c);
      int close = CLOSING.indexOf(c);
      read.append(open >= 0 ? CLOSING.charAt(open) : close >= 0 ? OPENING.charAt(close) : c);
    }
  }

  /** Letters in place of the shapes that they take in a word. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFB1D' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFE') {
        plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).strip());
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isRightToLeft(char c) {
    return c >= '\u0590' && c <= '\u08FF'
        || c >= '\uFB1D' && c <= '\uFDFF'
        || c >= '\uFE70' && c <= '\uFEFE';
  }
}
