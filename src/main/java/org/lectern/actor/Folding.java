package org.lectern.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Writes names so that spellings of one name become equal: no case, no accents, Latin letters. */
final class Folding {
  private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ";
  private static final String[] LATIN = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "e", "i", "yi", "ye",
    "g"
  };
  private static final String SPECIAL = "əıøłđðþßæœŋħ";
  private static final String[] PLAIN = {
    "a", "i", "o", "l", "d", "d", "th", "ss", "ae", "oe", "n", "h"
  };

  private Folding() {}

  /** One word folded; apostrophes and dots inside it are left out. */
  static String word(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || !Character.isLetterOrDigit(c)) {
        return slow(word);
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  /** A name folded: its words parted by single blanks. */
  static String name(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    Tokens tokens = Tokens.of(name);
    for (int i = 0; i < tokens.count(); i++) {
      folded.append(i == 0 ? "" : " ").append(tokens.fold(i));
    }
    return folded.toString();
  }

  private static String slow(String word) {
    String lower = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      plain.append(letter(lower.charAt(i)));
    }
    return plain.toString();
  }

  private static String letter(char c) {
    if (c < 128) {
      return Character.isLetterOrDigit(c) ? String.valueOf(c) : "";
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK || !Character.isLetterOrDigit(c)) {
      return "";
    }
    int cyrillic = CYRILLIC.indexOf(c);
    if (cyrillic >= 0) {
      return LATIN[cyrillic];
    }
    int special = SPECIAL.indexOf(c);
    return special >= 0 ? PLAIN[special] : String.valueOf(c);
  }
}
