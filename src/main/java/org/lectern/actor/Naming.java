package org.lectern.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the name by which an actor goes in one document: the spelling of the text, where the text
 * has more than a part of the name.
 */
final class Naming {
  private static final Comparator<String> FULLEST =
      Comparator.comparingInt(Naming::words).thenComparingInt(String::length);

  private Naming() {}

  /**
   * The fullest name of the text. A state, and whatever the text names by one word of a longer name
   * ("Khomenei", "IRGC"), goes by its usual name.
   *
   * @param names the mentions of one actor, at least one
   */
  static String of(List<Found> names) {
    Entry entry = names.get(0).entry();
    if (entry.kind() == Kind.STATE) {
      return entry.name();
    }
    boolean known = names.stream().anyMatch(name -> name.sure() == Found.Sure.KNOWN);
    boolean listed = entry.kind() == Kind.PERSON ? !entry.key().endsWith("@") : known;
    return listed ? printed(names, entry) : longest(names, entry);
  }

  /** As the text writes it in full: its usual name where the text has that too. */
  private static String printed(List<Found> names, Entry entry) {
    int least = Math.min(2, words(entry.name()));
    List<String> full = new ArrayList<>();
    for (Found name : names) {
      String surface = name.surface();
      if (surface.equalsIgnoreCase(entry.name())) {
        return entry.name();
      }
      if (name.length() >= least && !isShouted(surface)) {
        full.add(surface);
      }
    }
    return full.stream().max(FULLEST).orElse(entry.name());
  }

  private static String longest(List<Found> names, Entry entry) {
    String fullest = entry.name();
    for (Found name : names) {
      String other = name.entry().name();
      fullest = other.length() > fullest.length() ? other : fullest;
    }
    return fullest;
  }

  /** How many words a name has, those joined by hyphens counted apart. */
  static int words(String name) {
    int words = 0;
    for (int i = 0; i < name.length(); i++) {
      boolean inside = i > 0 && isOfWord(name.charAt(i - 1));
      words += isOfWord(name.charAt(i)) && !inside ? 1 : 0;
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return c != ' ' && c != '-';
  }

  /** Whether it has no small letter: a headline's name, or letters that stand for one. */
  private static boolean isShouted(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }
}
