package org.lectern.document;

/**
 * Makes control characters visible, so that nothing in a document, a title or a file name reaches a
 * terminal as a control sequence or turns the direction of a line.
 */
public final class Visible {
  private Visible() {}

  /**
   * The text with LF line ends, in which each C0 control but tab and LF is its control picture
   * (U+2400 and following), and each C1 control, bidi embedding, override or isolate, tag character
   * and lone surrogate is U+FFFD: one code point for one code point.
   */
  public static String text(String raw) {
    int clean = cleanPrefix(raw);
    if (clean == raw.length()) {
      return raw;
    }
    StringBuilder out = new StringBuilder(raw.length()).append(raw, 0, clean);
    for (int i = clean; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        i += i < raw.length() && raw.charAt(i) == '\n' ? 1 : 0;
        out.append('\n');
      } else {
        out.appendCodePoint(visible(c));
      }
    }
    return out.toString();
  }

  /** The same for what must stay on one line: tabs and line ends become visible or blanks too. */
  public static String line(String raw) {
    return text(raw).replace('\n', ' ').replace('\t', ' ');
  }

  private static int cleanPrefix(String raw) {
    Blocks blocks = new Blocks(raw);
    int before = 0;
    while (blocks.next()) {
      int clean = cleanPrefix(blocks.characters(), blocks.size());
      before += clean;
      if (clean < blocks.size()) {
        break;
      }
    }
    return before;
  }

  private static int cleanPrefix(char[] block, int size) {
    int i = 0;
    while (i < size
        && (isPlain(block[i]) || isWidePlain(block[i]) || visible(block[i]) == block[i])) {
      i++;
    }
    return i;
  }

  /** What nearly all characters are, told fast. */
  private static boolean isPlain(char c) {
    return c >= 0x20 && c < 0x7F || c == '\n';
  }

  /** From the no-break space to the last before the marks that turn the direction. */
  private static boolean isWidePlain(char c) {
    return c >= 0xA0 && c < 0x202A;
  }

  private static int visible(int c) {
    if (c >= 0x20 && c < 0x7F || c == '\n' || c == '\t') {
      return c;
    }
    if (c < 0x20) {
      return 0x2400 + c;
    }
    if (c == 0x7F) {
      return 0x2421;
    }
    return c < 0xA0 || isTurning(c) || isTag(c) || isSurrogate(c) ? 0xFFFD : c;
  }

  private static boolean isTurning(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static boolean isTag(int c) {
    return c >= 0xE0000 && c <= 0xE007F;
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xD800 && c <= 0xDFFF;
  }
}
