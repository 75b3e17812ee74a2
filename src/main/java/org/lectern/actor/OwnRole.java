package org.lectern.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A role that a person's own table gives an actor: "Foreign Minister 2013-2021".
 *
 * @param name the role
 * @param from the first year in which it was held; empty where that is open
 * @param to the last one; empty where that is open
 */
record OwnRole(String name, Optional<Integer> from, Optional<Integer> to) {
  private static final int YEAR = 4;

  /**
   * The roles of a field, parted by ";", each with the years behind it or without.
   *
   * @throws IllegalArgumentException if a role ends before it begins, or has years alone
   */
  static List<OwnRole> all(String field) {
    List<OwnRole> roles = new ArrayList<>();
    for (String part : field.split(";")) {
      if (!part.isBlank() && !part.strip().equals("-")) {
        roles.add(of(part.strip()));
      }
    }
    return roles;
  }

  private static OwnRole of(String text) {
    int blank = text.lastIndexOf(' ');
    String years = text.substring(blank + 1);
    int dash = Math.max(years.indexOf('-'), years.indexOf('\u2013'));
    String from = dash < 0 ? years : years.substring(0, dash);
    String to = dash < 0 ? years : years.substring(dash + 1);
    if (!isYear(from) || !to.isEmpty() && !isYear(to)) {
      return new OwnRole(text, Optional.empty(), Optional.empty());
    }
    if (blank < 0) {
      throw new IllegalArgumentException("\"" + text + "\" is no role: it has years alone");
    }
    Optional<Integer> last = to.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(to));
    if (last.isPresent() && last.get() < Integer.parseInt(from)) {
      throw new IllegalArgumentException("\"" + text + "\" ends before it begins");
    }
    return new OwnRole(text.substring(0, blank).strip(), Optional.of(Integer.valueOf(from)), last);
  }

  private static boolean isYear(String text) {
    return text.length() == YEAR && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether it is held in a year; where the year is not known, every role may be. */
  boolean isHeld(Optional<Integer> year) {
    return year.isEmpty()
        || from.map(f -> f <= year.get()).orElse(true) && to.map(t -> year.get() <= t).orElse(true);
  }

  /** The role with its years and where it is from. */
  String words() {
    String years = from.map(f -> f + "-" + to.map(String::valueOf).orElse("") + ", ").orElse("");
    return name + " (" + years + "in your actors.tsv)";
  }
}
