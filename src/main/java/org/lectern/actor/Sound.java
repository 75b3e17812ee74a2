package org.lectern.actor;

/**
 * Writes a name so that its usual spellings in Latin letters become equal: Qassem and Qasem,
 * Zelensky and Zelenskyy, Amir-Abdollahian and Amirabdollahian. Vowels that part persons are kept:
 * Khamenei is not Khomeini.
 */
final class Sound {
  private static final String[][] SPELLINGS = {
    {"kh", "h"}, {"gh", "g"}, {"q", "g"}, {"ph", "f"}, {"ck", "k"}, {"ou", "u"}, {"oo", "u"},
    {"w", "v"}, {"ij", "i"}, {"iy", "i"}, {"yi", "i"}, {"ee", "i"}, {"y", "i"}, {"ts", "c"},
    {"dzh", "j"}, {"ks", "x"}
  };

  private Sound() {}

  /** The name of a key, folded, as it sounds. */
  static String of(String key) {
    String sound = key.substring(key.indexOf(':') + 1).replace("-", "");
    for (String[] spelling : SPELLINGS) {
      sound = sound.replace(spelling[0], spelling[1]);
    }
    StringBuilder single = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
        single.append(sound.charAt(i));
      }
    }
    return single.toString();
  }
}
