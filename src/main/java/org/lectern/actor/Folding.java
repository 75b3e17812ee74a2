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
    return spelling(word.toLowerCase(Locale.ROOT));
  }

  /** A word of two usual spellings in one of them. */
  static String spelling(String word) {
    return switch (word) {
      case "organisation" -> "organization";
      case "organisations" -> "organizations";
      case "defense" -> "defence";
      case "labor" -> "labour";
      case "centre" -> "center";
      case "theatre" -> "theater";
      case "programme" -> "program";
      case "mobilisation" -> "mobilization";
      case "stabilisation" -> "stabilization";
      case "liberalisation" -> "liberalization";
      case "harbor" -> "harbour";
      default -> word;
    };
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

  /** A name folded as keys have it: its words parted by hyphens. */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ' ' || c == '-') {
        spell(key);
        key.append('-');
      } else if (c < 128 && Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      } else {
        return name(name).replace(' ', '-');
      }
    }
    spell(key);
    return key.toString();
  }

  /** Puts the last word of a key in its one spelling. */
  private static void spell(StringBuilder key) {
    int from = key.lastIndexOf("-") + 1;
    if (key.length() - from >= 5) {
      String word = key.substring(from);
      String spelling = spelling(word);
      if (!spelling.equals(word)) {
        key.setLength(from);
        key.append(spelling);
      }
    }
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
