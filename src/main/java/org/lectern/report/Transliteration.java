package org.lectern.report;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/**
 * Writes in a poor charset what a rich one would say: accents go, quotation marks become straight.
 */
final class Transliteration {
  private static final String FROM = "‘’‚“”„«»–—‐‑−…•·×\u00A0\u2009\u202Fßæœøđłı→←│─ƏəÆŒØĐŁ";
  private static final String[] TO = {
    "'", "'", ",", "\"", "\"", "\"", "\"", "\"", "-", "--", "-", "-", "-", "...", "*", ".", "x",
    " ", " ", " ", "ss", "ae", "oe", "o", "d", "l", "i", "->", "<-", "|", "-", "A", "a", "AE", "OE",
    "O", "D", "L"
  };

  private Transliteration() {}

  /** The text in characters of the charset; what has no likeness there becomes a question mark. */
  static String to(Charset charset, String text) {
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c, encoder));
    return out.toString();
  }

  private static void append(StringBuilder out, int c, CharsetEncoder encoder) {
    String character = Character.toString(c);
    int known = c < 0x10000 ? FROM.indexOf(c) : -1;
    if (encoder.canEncode(character)) {
      out.append(character);
    } else if (known >= 0) {
      out.append(TO[known]);
    } else {
      out.append(base(character, encoder));
    }
  }

  private static String base(String character, CharsetEncoder encoder) {
    String base = Normalizer.normalize(character, Normalizer.Form.NFKD);
    int letters = Character.charCount(base.codePointAt(0));
    String first = base.substring(0, letters);
    if (encoder.canEncode(first)) {
      return first;
    }
    return Character.getType(character.codePointAt(0)) == Character.NON_SPACING_MARK ? "" : "?";
  }
}
