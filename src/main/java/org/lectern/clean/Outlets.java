package org.lectern.clean;

import java.util.List;
import java.util.Optional;

/** Reads the publisher's name out of the line that claims the copyright. */
final class Outlets {
  private static final int LAST_LINES = 30;
  private static final int LONGEST = 160;
  private static final int FIRST_BLOCKS = 3;
  private static final int MOST_WORDS = 40;
  private static final int MOST_SECTIONS = 2;
  private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " • ");
  private static final List<String> ENDS =
      List.of(". ", "։ ", " | ", ", ", " - ", " – ", " All ", " all ", ".", "։");

  private static final List<String> NO_NAMES =
      List.of("copyright", "all rights", "designed", "powered", "the author", "site ");

  private Outlets() {}

  /** The name behind the headline in the first lines of a page: "Headline | Outlet". */
  static Optional<Field> behindTitle(Page page, String title) {
    for (int i = 0; i < Math.min(FIRST_BLOCKS, page.blocks().size()); i++) {
      Block block = page.blocks().get(i);
      boolean longer = block.end() - block.start() > title.length();
      String text = longer && block.words() <= MOST_WORDS ? page.text(block) : "";
      if (text.startsWith(title)) {
        String name = last(afterSeparator(text.substring(title.length())));
        if (isName(name)) {
          return Optional.of(new Field(name, "page title", Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  /** A headline without the outlet's name behind it. */
  static String withoutName(String title, String outlet) {
    int cut = title.length() - outlet.length();
    boolean named = cut > 3 && title.endsWith(outlet);
    return named && !afterSeparator(title.substring(cut - 3)).isEmpty()
        ? title.substring(0, cut - 3)
        : title;
  }

  /** The last of a few names with separators between them: "World | News | Outlet". */
  private static String last(String names) {
    String last = names;
    for (int parts = 0; parts < MOST_SECTIONS; parts++) {
      int bar = last.indexOf(" | ");
      last = bar < 0 ? last : last.substring(bar + 3);
    }
    return last.contains(" | ") ? "" : last;
  }

  private static String afterSeparator(String text) {
    for (String separator : SEPARATORS) {
      if (text.startsWith(separator)) {
        return text.substring(separator.length()).strip();
      }
    }
    return "";
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && Character.isLetter(name.charAt(0))
        && !Letters.isLower(name.charAt(0))
        && Words.of(name, 9).size() <= 6;
  }

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
