package org.lectern.source;

import java.util.Locale;
import java.util.Map;
import org.lectern.document.Format;

/** The file names that folders are searched for, and the formats they promise. */
final class Kinds {
  private static final Map<String, Format> BY_ENDING =
      Map.of(
          "txt", Format.TEXT,
          "text", Format.TEXT,
          "md", Format.MARKDOWN,
          "html", Format.HTML,
          "htm", Format.HTML,
          "xhtml", Format.HTML,
          "pdf", Format.PDF);

  private static final int LOOK = 1 << 16;
  private static final int SHORTEST = 64;
  private static final int PDF_WITHIN = 1024;

  private Kinds() {}

  /** Whether a name promises a document that can be read. */
  static boolean isDocument(String name) {
    return BY_ENDING.containsKey(ending(name));
  }

  /**
   * The format of a file: what its first characters show where they show it, else what its name
   * promises, else text.
   */
  static Format of(String name, String text) {
    Format promised = BY_ENDING.getOrDefault(ending(name), Format.TEXT);
    if (promised == Format.HTML) {
      return HtmlSigns.anywhere(text) ? Format.HTML : Format.TEXT;
    }
    if (promised == Format.MARKDOWN) {
      return Format.MARKDOWN;
    }
    return HtmlSigns.atBeginning(text) ? Format.HTML : Format.TEXT;
  }

  /** Whether bytes begin as a PDF does; in a file that is called one a few others may go before. */
  static boolean isPdf(String name, byte[] bytes, int length) {
    int within = ending(name).equals("pdf") ? PDF_WITHIN : 5;
    for (int i = 0; i + 5 <= Math.min(length, within); i++) {
      if (bytes[i] == '%'
          && bytes[i + 1] == 'P'
          && bytes[i + 2] == 'D'
          && bytes[i + 3] == 'F'
          && bytes[i + 4] == '-') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one in twenty of the first characters is a control that no text has: not white space,
   * and not what terminal logs and old printers put between letters.
   */
  static boolean isNoText(String text) {
    int look = Math.min(text.length(), LOOK);
    int controls = 0;
    for (int i = 0; i < look; i++) {
      char c = text.charAt(i);
      controls += c < ' ' && "\t\n\r\f\b\u001b".indexOf(c) < 0 ? 1 : 0;
    }
    return look >= SHORTEST && controls * 20 > look;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
