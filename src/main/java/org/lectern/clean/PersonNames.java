package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells by their letters what words may be the names of persons. */
final class PersonNames {
  private static final Set<String> PARTICLES =
      Set.of("de", "von", "van", "der", "den", "bin", "al", "la", "del", "di", "da", "dos", "el");

  /** Words that say what a person does, when they follow a name at the end of a line. */
  private static final Set<String> OFFICES =
      Set.of(
          "contributor",
          "editor",
          "correspondent",
          "reporter",
          "columnist",
          "writer",
          "journalist",
          "producer",
          "photographer");

  private static final Set<String> RANKS =
      Set.of("senior", "chief", "staff", "special", "deputy", "associate", "managing", "guest");

  /** A name that an office runs into, and the office, have so many letters at least. */
  private static final int SHORTEST_NAME = 4;

  private PersonNames() {}

  /** Whether a word between blanks may be part of a name. */
  static boolean isPart(String token) {
    char first = token.charAt(0);
    if (PARTICLES.contains(token)) {
      return true;
    }
    if (Letters.isLower(first) || !Character.isLetter(first)) {
      return false;
    }
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (!Character.isLetter(c) && "-.'’,".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is nothing but one to five words that names are made of. */
  static boolean isMade(String text) {
    List<String> tokens = List.of(text.strip().split("[\\s\u00A0]+", 7));
    for (String token : tokens) {
      if (token.isEmpty() || !isPart(token)) {
        return false;
      }
    }
    return tokens.size() <= 5;
  }

  /** Whether a text is nothing but a name of two to four words. */
  static boolean isBare(String text) {
    List<String> tokens = List.of(text.strip().split("[\\s\u00A0]+", 6));
    if (tokens.size() < 2 || tokens.size() > 4) {
      return false;
    }
    for (String token : tokens) {
      boolean part = !token.isEmpty() && isPart(token) && !Letters.isUncased(token.charAt(0));
      if (!part || token.endsWith(",") || isShout(token)) {
        return false;
      }
    }
    return mayBePersons(tokens);
  }

  /** The name in "Jane Doe Senior Correspondent" or "Jane Doe, news editor"; else empty. */
  static Optional<String> beforeOffice(List<String> tokens) {
    int size = tokens.size();
    if (size < 3 || size > 7 || !OFFICES.contains(Letters.lower(tokens.get(size - 1)))) {
      return Optional.empty();
    }
    int end = 0;
    while (end < size - 1 && !closes(tokens.get(end)) && !isRank(tokens.get(end + 1))) {
      end++;
    }
    String name = trimmed(cut(beforeGlued(tokens), Math.min(end + 1, size - 1)));
    return isBare(name) ? Optional.of(name) : Optional.empty();
  }

  private static List<String> cut(List<String> words, int most) {
    return words.subList(0, Math.min(most, words.size()));
  }

  /** The words up to where an office runs into a name: "Doe" of "DoeBusiness Columnist". */
  static List<String> beforeGlued(List<String> tokens) {
    int size = tokens.size();
    if (size < 2 || !OFFICES.contains(Letters.lower(tokens.get(size - 1)))) {
      return tokens;
    }
    for (int i = 0; i < size; i++) {
      int turn = turn(tokens.get(i));
      if (turn > 0) {
        List<String> names = new ArrayList<>(tokens.subList(0, i));
        names.add(tokens.get(i).substring(0, turn));
        return names;
      }
    }
    return tokens;
  }

  /** Where an office runs into the name before it, "DoeBusiness", or -1; "MacDonald" is a name. */
  private static int turn(String token) {
    for (int i = SHORTEST_NAME; i + SHORTEST_NAME <= token.length(); i++) {
      if (Character.isUpperCase(token.charAt(i)) && Letters.isLower(token.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(String token) {
    return token.endsWith(",");
  }

  private static boolean isRank(String token) {
    return RANKS.contains(Letters.lower(token)) || OFFICES.contains(Letters.lower(token));
  }

  /** Whether a text is such a name, a comma and an outlet. */
  static boolean isWithOutlet(String text) {
    int comma = text.indexOf(", ");
    return comma > 0 && isBare(text.substring(0, comma)) && isMade(text.substring(comma + 2));
  }

  /** Whether no word is one that sections of a page are headed with. */
  static boolean mayBePersons(List<String> tokens) {
    for (String token : tokens) {
      if (WordList.SECTIONS.contains(Letters.lower(token))) {
        return false;
      }
    }
    return true;
  }

  /** The words as one name, without what joins it to more. */
  static String trimmed(List<String> tokens) {
    List<String> names = new ArrayList<>(tokens);
    while (!names.isEmpty() && !isPart(names.get(names.size() - 1))) {
      names.remove(names.size() - 1);
    }
    String name = String.join(" ", names);
    return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean isShout(String token) {
    return token.length() > 3 && token.equals(token.toUpperCase(Locale.ROOT));
  }
}
