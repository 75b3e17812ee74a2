package org.lectern.link;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands in quotation marks. */
final class Quoted {
  private static final String OPENING = "“«„\"‘";
  private static final String CLOSING = "”»“\"’";

  private Quoted() {}

  /** From and to of each run of a text that stands between quotation marks. */
  static List<int[]> ranges(String text) {
    List<int[]> ranges = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int kind = OPENING.indexOf(text.charAt(at));
      int end = kind < 0 ? -1 : end(text, at + 1, CLOSING.charAt(kind));
      if (end > at) {
        ranges.add(new int[] {at + 1, end});
        at = end;
      }
      at++;
    }
    return ranges;
  }

  /** Where a quotation closes: at a mark that is no apostrophe. */
  private static int end(String text, int from, char mark) {
    int end = text.indexOf(mark, from);
    while (end >= 0 && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1))) {
      end = text.indexOf(mark, end + 1);
    }
    return end;
  }
}
