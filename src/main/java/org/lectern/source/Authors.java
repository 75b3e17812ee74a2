package org.lectern.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells names of authors from what pages put in their place: accounts, addresses, the site. */
final class Authors {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 5;
  private static final Set<String> NO_NAMES =
      Set.of(
          "admin",
          "administrator",
          "webmaster",
          "editor",
          "root",
          "user",
          "author",
          "guest",
          "anonymous",
          "unknown",
          "null",
          "undefined",
          "staff",
          "none",
          "na",
          "false",
          "true",
          "wordpress",
          "default");
  private static final List<String> BEFORE = List.of("by ", "von ", "par ", "por ", "di ");

  private Authors() {}

  /** The names among some values as one line; empty where there are none. */
  static Optional<String> line(List<String> values, List<String> outlets) {
    List<String> names = new ArrayList<>();
    for (String value : values) {
      String name = withoutBy(value);
      if (isName(name, outlets) && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** The name without the word before it, and without what follows a bar. */
  private static String withoutBy(String value) {
    int bar = value.indexOf(" | ");
    String name = bar > 0 ? value.substring(0, bar) : value;
    String small = name.toLowerCase(Locale.ROOT);
    for (String before : BEFORE) {
      if (small.startsWith(before)) {
        return name.substring(before.length()).strip();
      }
    }
    return name.strip();
  }

  private static boolean isName(String name, List<String> outlets) {
    String bare = Titles.bare(name);
    boolean address = name.contains("://") || name.startsWith("www.") || isHost(name);
    return name.length() <= LONGEST
        && name.codePoints().anyMatch(Character::isLetter)
        && name.chars().noneMatch(c -> "_<@(:".indexOf(c) >= 0)
        && !address
        && !isPhrase(name)
        && !bare.endsWith("admin")
        && !NO_NAMES.contains(bare)
        && outlets.stream().noneMatch(outlet -> isSite(bare, name, Titles.bare(outlet)));
  }

  /** Whether a name is that of the site, or a single word with which that begins. */
  private static boolean isSite(String bare, String name, String outlet) {
    return outlet.equals(bare) || name.indexOf(' ') < 0 && outlet.startsWith(bare);
  }

  /** Whether it has more words than the name of a person or a body. */
  private static boolean isPhrase(String name) {
    boolean several = name.indexOf(',') >= 0 || name.contains(" and ") || name.indexOf('&') >= 0;
    return !several && name.split(" ").length > MOST_WORDS;
  }

  /** Whether it ends as the name of a host does: "example.com". */
  private static boolean isHost(String name) {
    int dot = name.lastIndexOf('.');
    String end = name.substring(dot + 1);
    return dot > 0
        && name.indexOf(' ') < 0
        && end.length() >= 2
        && end.length() <= 4
        && end.chars().allMatch(Character::isLowerCase);
  }
}
