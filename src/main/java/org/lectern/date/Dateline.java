package org.lectern.date;

/**
 * The dateline of an agency or an office at the beginning of a paragraph: "BAKU, March 12, 2012
 * (Reuters) -", "GENEVA (12 March 2012) -", "Baku, 12 March 2012 -", "12 March 2012 -".
 */
final class Dateline {
  /** So far from the beginning its date may stand, in characters. */
  static final int LONGEST = 70;

  private Dateline() {}

  /** Whether a date stands in one. */
  static boolean isIn(Told told) {
    String text = told.passage().text();
    String before = text.substring(0, told.from()).strip();
    String after = text.substring(told.to(), Math.min(text.length(), told.to() + LONGEST)).strip();
    if (after.isEmpty()) {
      return false;
    }
    if (before.isEmpty()) {
      return Character.isUpperCase(after.charAt(0)) || isDash(after.charAt(0));
    }
    Tokens tokens = new Tokens(before, 0, before.length(), Lexicon.get());
    int place = placeEnd(tokens);
    return place > 0 && isClosed(tokens, place, after);
  }

  private static boolean isDash(char c) {
    return "-–—".indexOf(c) >= 0;
  }

  /** The token after the names of a place, as "Dar es Salaam, Tanzania"; 0 where none begins it. */
  private static int placeEnd(Tokens tokens) {
    int i = 0;
    while (tokens.capital(i)
        || i > 0
            && (tokens.saysAny(i, "es", "al", "el", "de", "la", "of", "the", "and")
                || tokens.mark(i, '-') && tokens.joined(i - 1) && tokens.joined(i))
        || tokens.mark(i, ',') && tokens.capital(i + 1)
        || tokens.mark(i, '.') && tokens.joined(i - 1)) {
      i++;
    }
    return i <= 8 ? i : 0;
  }

  /** "(Reuters) -". */
  private static boolean isAgency(String after) {
    int end = after.indexOf(')');
    return end > 0
        && end + 1 < after.length()
        && isDash(after.substring(end + 1).strip().charAt(0));
  }

  /** What stands between the place and the date, and behind the date. */
  private static boolean isClosed(Tokens tokens, int place, String after) {
    boolean shout = tokens.surface(0).equals(tokens.surface(0).toUpperCase(java.util.Locale.ROOT));
    char next = after.charAt(0);
    if (tokens.mark(place, ',') && place + 1 == tokens.count()) {
      return isDash(next) || next == '(' && (shout || isAgency(after)) || next == ':' && shout;
    }
    if (tokens.mark(place, '(') && place + 1 == tokens.count()) {
      return next == ')' && after.length() > 2 && isDash(after.substring(1).strip().charAt(0));
    }
    boolean agency = tokens.mark(place, '(') && tokens.mark(place + 2, ')');
    int end = agency ? place + 3 : place;
    return shout && tokens.dash(end) && end + 1 == tokens.count() && isDash(next);
  }
}
