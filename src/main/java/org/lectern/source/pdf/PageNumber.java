package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads lines that number a page: "12", "- 12 -", "Page 3 of 10", "3/10", "xii". */
final class PageNumber {
  private static final int MOST_DIGITS = 4;
  private static final String ROMAN = "ivxlc";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  private PageNumber() {}

  /** The numbers in the cells of a line, which wide gaps part. */
  static List<Integer> cells(String line) {
    List<Integer> numbers = new ArrayList<>();
    for (String cell : line.split(" {3}")) {
      in(cell).ifPresent(numbers::add);
    }
    return numbers;
  }

  /** The number; empty where the line is something else. */
  static Optional<Integer> in(String line) {
    String bare = bare(line);
    int end = 0;
    while (end < bare.length() && isDigit(bare.charAt(end))) {
      end++;
    }
    if (end > 0 && end <= MOST_DIGITS && isTotal(bare.substring(end))) {
      return Optional.of(Integer.parseInt(bare.substring(0, end)));
    }
    return roman(bare);
  }

  /** The line without blanks, dashes around it and the word for a page. */
  private static String bare(String line) {
    String small = line.toLowerCase(Locale.ROOT).replace(" ", "").replace("\u00A0", "");
    int from = 0;
    int to = small.length();
    while (from < to && "-–—|[(·•.".indexOf(small.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "-–—|])·•.".indexOf(small.charAt(to - 1)) >= 0) {
      to--;
    }
    String bare = small.substring(from, to);
    if (bare.startsWith("page")) {
      return bare.substring("page".length());
    }
    return bare.endsWith("|page") ? bare.substring(0, bare.length() - "|page".length()) : bare;
  }

  /** Whether nothing follows the number but how many pages there are. */
  private static boolean isTotal(String rest) {
    String total =
        rest.startsWith("of") ? rest.substring(2) : rest.startsWith("/") ? rest.substring(1) : rest;
    boolean marked = total.length() < rest.length();
    return rest.isEmpty() || marked && total.length() <= MOST_DIGITS && isNumber(total);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(PageNumber::isDigit);
  }

  private static Optional<Integer> roman(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int sign = ROMAN.indexOf(text.charAt(i));
      if (sign < 0 || text.length() > 7) {
        return Optional.empty();
      }
      int next = i + 1 < text.length() ? ROMAN.indexOf(text.charAt(i + 1)) : -1;
      value += next > sign ? -VALUES[sign] : VALUES[sign];
    }
    return value > 0 ? Optional.of(value) : Optional.empty();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
