package org.lectern.source.pdf;

import java.text.Normalizer;

/** Puts accents that were drawn by themselves onto the letters they stand over. */
final class Accents {
  private static final String ALONE = "\u00A8\u00B4`\u02C6\u02DC\u00B8\u02C7\u02D8\u02DA";
  private static final String OVER = "\u0308\u0301\u0300\u0302\u0303\u0327\u030C\u0306\u030A";

  private Accents() {}

  /** Whether one of two letters is an accent, and the two stand at one place. */
  static boolean isOver(Glyph one, Glyph other) {
    double width = Math.min(one.right() - one.left(), other.right() - other.left());
    double shared = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    return (isAccent(one) && isLetter(other) || isLetter(one) && isAccent(other))
        && shared > width / 2
        && Math.abs(one.base() - other.base()) < one.size() / 2;
  }

  /** The two as one letter, where the letter stands. */
  static Glyph put(Glyph one, Glyph other) {
    Glyph letter = isAccent(one) ? other : one;
    Glyph accent = isAccent(one) ? one : other;
    char over = OVER.charAt(ALONE.indexOf(accent.text()));
    String bare = letter.text().replace('\u0131', 'i');
    return new Glyph(
        Normalizer.normalize(bare + over, Normalizer.Form.NFC),
        letter.left(),
        letter.right(),
        letter.base(),
        letter.size(),
        letter.face(),
        letter.aside());
  }

  private static boolean isAccent(Glyph glyph) {
    return glyph.text().length() == 1 && ALONE.contains(glyph.text());
  }

  private static boolean isLetter(Glyph glyph) {
    return glyph.text().length() == 1 && Character.isLetter(glyph.text().charAt(0));
  }
}
