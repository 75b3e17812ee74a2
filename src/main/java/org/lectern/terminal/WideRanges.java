package org.lectern.terminal;

import java.util.Arrays;
import org.lectern.document.WordFile;

/** The characters of two columns, read from {@code wide.txt} when the first one is asked for. */
final class WideRanges {
  /** Between Hangul and the first symbols, where quotes and dashes are, nothing is wide. */
  private static final int LAST_HANGUL = 0x115F;

  private static final int FIRST_SYMBOL = 0x231A;

  private WideRanges() {}

  static boolean contains(int c) {
    if (c < FIRST_SYMBOL) {
      return c >= 0x1100 && c <= LAST_HANGUL;
    }
    return Arrays.binarySearch(Table.BOUNDS, c) % 2 == 0; // at a first one, or within (-index - 1)
  }

  /** First characters at even places, the ones after the last at odd places. */
  private static final class Table {
    static final int[] BOUNDS = read();

    private static int[] read() {
      int[] bounds = new int[512];
      int count = 0;
      for (String line : WordFile.lines(WideRanges.class, "wide.txt")) {
        int blank = line.indexOf(' ');
        bounds[count++] = Integer.parseInt(line.substring(0, blank), 16);
        bounds[count++] = Integer.parseInt(line.substring(blank + 1), 16) + 1;
      }
      return Arrays.copyOf(bounds, count);
    }
  }
}
