package org.lectern.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes the name of the site out of the title of a page: "Headline | Outlet", where the page itself
 * shows which part is the headline, or what the outlet is called.
 */
final class Titles {
  private static final List<String> BETWEEN =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", "|", ": ");

  /** What stands between the parts of a title. */
  private static final String PARTS = " [|–—»«·•-] | :: |\\|";

  private static final int LONGEST_NAME = 6;

  private Titles() {}

  /**
   * The headline in a title.
   *
   * @param headlines what else the page calls itself
   * @param outlets the names of the site
   */
  static String headline(String title, List<String> headlines, List<String> outlets) {
    for (String part : title.split(PARTS)) {
      if (isOneOf(part, headlines) && !isOneOf(part, outlets)) {
        return part.strip();
      }
    }
    for (String between : BETWEEN) {
      for (int at = title.indexOf(between); at > 0; at = title.indexOf(between, at + 1)) {
        String before = title.substring(0, at).strip();
        String after = title.substring(at + between.length()).strip();
        boolean stated = isOneOf(after, headlines) && !isOneOf(after, outlets);
        if (stated || isOneOf(after, outlets) && !before.isEmpty()) {
          return stated ? after : before;
        }
        if (isOneOf(before, outlets) && !after.isEmpty()) {
          return headline(after, headlines, outlets);
        }
      }
    }
    return title;
  }

  /** The name of the site at the end of a title that begins with a headline; not its address. */
  static Optional<String> outlet(String title, List<String> headlines) {
    for (String between : BETWEEN) {
      int at = title.indexOf(between);
      if (at > 0 && isOneOf(title.substring(0, at), headlines)) {
        return lastName(title.substring(at + between.length()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> lastName(String rest) {
    Optional<String> name = Optional.empty();
    for (String part : rest.split(PARTS)) {
      boolean host = part.indexOf(' ') < 0 && part.indexOf('.') > 0;
      name = host || part.isBlank() ? name : Optional.of(part.strip());
    }
    return name.filter(n -> n.split(" ").length <= LONGEST_NAME);
  }

  /** Whether a headline stands in a title, whatever the case, the quotes and the blanks. */
  static boolean isWithin(String headline, String title) {
    String bare = bare(headline);
    return !bare.isEmpty() && bare(title).contains(bare);
  }

  private static boolean isOneOf(String part, List<String> others) {
    String bare = bare(part);
    for (String other : others) {
      if (!bare.isEmpty() && bare.equals(bare(other))) {
        return true;
      }
    }
    return false;
  }

  /** Letters and digits only, in lower case. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
