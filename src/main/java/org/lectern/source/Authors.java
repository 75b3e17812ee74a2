package org.lectern.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells names of authors from what pages put in their place: accounts, addresses, the site. */
final class Authors {
  private static final int LONGEST = 120;
  private static final Set<String> NO_NAMES =
      Set.of(
          "admin", "administrator", "webmaster", "editor", "root", "user", "author", "guest",
          "anonymous", "unknown", "null", "undefined", "staff", "none", "na", "false", "true",
          "wordpress", "default");
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

  private static String withoutBy(String value) {
    String small = value.toLowerCase(Locale.ROOT);
    for (String before : BEFORE) {
      if (small.startsWith(before)) {
        return value.substring(before.length()).strip();
      }
    }
    return value.strip();
  }

  private static boolean isName(String name, List<String> outlets) {
    String bare = Titles.bare(name);
    boolean address =
        name.contains("://") || name.indexOf('@') >= 0 || name.startsWith("www.") || isHost(name);
    boolean site = outlets.stream().anyMatch(outlet -> Titles.bare(outlet).equals(bare));
    return name.length() <= LONGEST
        && name.codePoints().anyMatch(Character::isLetter)
        && name.indexOf('_') < 0
        && name.indexOf('<') < 0
        && !address
        && !site
        && !NO_NAMES.contains(bare);
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
