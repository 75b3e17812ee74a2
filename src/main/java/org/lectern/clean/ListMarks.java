package org.lectern.clean;

/** The marks before the items of a list. */
final class ListMarks {
  private static final String BULLETS = "•‣◦▪●○■□–—-*·";

  private ListMarks() {}

  /** Whether a line is the round or square mark of an item and nothing else. */
  static boolean isLoneBullet(String line) {
    return line.length() == 1 && "•‣◦▪●○■□".indexOf(line.charAt(0)) >= 0;
  }

  /**
   * Whether the next line begins an item. In running text a dash or a number at the beginning of a
   * line is one only where the line before it has ended.
   */
  static boolean beginsItem(Strip line, Strip next) {
    return begins(next.text()) && (next.role() == Role.LIST_ITEM || LineEnd.isEnded(line.text()));
  }

  /** Whether a line begins with a bullet, a number or a letter as the items of lists do. */
  static boolean begins(String line) {
    int mark = BULLETS.indexOf(line.charAt(0)) >= 0 ? 1 : numberEnd(line);
    return mark > 0 && mark < line.length() && Letters.isBlank(line.charAt(mark));
  }

  /** Whether a line begins with the number of a note, or is that number. */
  static boolean beginsNote(String line) {
    int at = line.charAt(0) == '[' ? 1 : 0;
    int digits = at;
    while (digits < line.length() && digits < at + 3 && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    return digits > at
        && (digits == line.length() || Letters.isBlank(line.charAt(digits)) || at > 0);
  }

  /** The offset after "12.", "3)", "b)" or "(c)", or 0. */
  private static int numberEnd(String line) {
    int at = line.charAt(0) == '(' ? 1 : 0;
    int digits = at;
    while (digits < line.length() && digits < at + 2 && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    boolean letter = digits == at && at < line.length() && Character.isLetter(line.charAt(at));
    int end = letter ? at + 1 : digits;
    if (end == at || end >= line.length()) {
      return 0;
    }
    char c = line.charAt(end);
    return c == ')' || c == '.' && !letter && at == 0 ? end + 1 : 0;
  }
}
