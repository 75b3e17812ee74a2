package org.lectern.terminal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.lectern.document.WordFile;

/**
 * Stands in for characters that a terminal without Unicode cannot show: one ASCII character for a
 * column, from {@code ascii.txt}, else the letter without its accent, else a question mark.
 */
final class Ascii {
  private static final Map<String, String> STAND_INS = read();

  private Ascii() {}

  /** As many ASCII characters as the cluster takes columns. */
  static String of(String glyph, int columns) {
    if (glyph.length() == 1 && glyph.charAt(0) < 0x80) {
      return glyph;
    }
    String one = STAND_INS.get(glyph);
    return columns == 2 ? "??" : one != null ? one : letter(glyph);
  }

  private static String letter(String glyph) {
    char first = Normalizer.normalize(glyph, Normalizer.Form.NFKD).charAt(0);
    return first >= ' ' && first < 0x7F ? String.valueOf(first) : "?";
  }

  private static Map<String, String> read() {
    Map<String, String> read = new HashMap<>();
    for (String line : WordFile.raw(Ascii.class, "ascii.txt")) {
      if (!line.startsWith("##")) {
        add(line, read);
      }
    }
    return read;
  }

  private static void add(String line, Map<String, String> read) {
    String standIn = line.substring(0, 1);
    line.codePoints().skip(2).forEach(c -> read.put(Character.toString(c), standIn));
  }
}
