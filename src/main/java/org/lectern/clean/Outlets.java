package org.lectern.clean;

import java.util.List;
import java.util.Optional;

/** Reads the publisher's name out of the line that claims the copyright. */
final class Outlets {
  private static final int LAST_LINES = 30;
  private static final int LONGEST = 160;
  private static final List<String> ENDS =
      List.of(". ", "։ ", " | ", ", ", " - ", " – ", " All ", " all ", ".", "։");

  private static final List<String> NO_NAMES =
      List.of("copyright", "all rights", "designed", "powered", "the author", "site ");

  private Outlets() {}

  /** The name beside the copyright sign near the end of a page, if it reads like a name. */
  static Optional<Field> inCopyrightLine(Page page) {
    List<LineFeatures> lines = page.lines();
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LAST_LINES); i--) {
      if (lines.get(i).ink().length() <= LONGEST) {
        Optional<String> name = name(page.text(lines.get(i)));
        if (name.isPresent()) {
          return name.map(value -> new Field(value, "copyright line", Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(String line) {
    int sign = line.indexOf('©');
    if (sign < 0) {
      return Optional.empty();
    }
    String after = withoutYears(line.substring(sign + 1));
    String name = withoutYear(after.isEmpty() ? line.substring(0, sign).strip() : head(after));
    String small = name.toLowerCase(java.util.Locale.ROOT);
    boolean plain = NO_NAMES.stream().noneMatch(small::startsWith);
    boolean begins =
        !name.isEmpty() && Character.isLetter(name.charAt(0)) && !Letters.isLower(name.charAt(0));
    return plain && begins && Words.of(name, 9).size() <= 6 ? Optional.of(name) : Optional.empty();
  }

  /** A name without the year behind it. */
  private static String withoutYear(String name) {
    int i = name.length();
    while (i > 0 && isOfYears(name.charAt(i - 1))) {
      i--;
    }
    return name.substring(0, i);
  }

  private static boolean isOfYears(char c) {
    return c == ' ' || c == '-' || c == '–' || Character.isDigit(c);
  }

  private static String withoutYears(String text) {
    int i = 0;
    while (i < text.length() && (isOfYears(text.charAt(i)) || ",.".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    String rest = text.substring(i).strip();
    return rest.startsWith("by ") ? rest.substring(3) : rest;
  }

  private static String head(String text) {
    int end = text.length();
    for (String stop : ENDS) {
      int at = text.indexOf(stop);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return text.substring(0, end).strip();
  }
}
