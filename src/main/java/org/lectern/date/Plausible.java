package org.lectern.date;

import java.util.Set;

/** Whether a number of four digits is a year and not a count, a sum or a name's part. */
final class Plausible {
  private static final int MODERN = 1900;
  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "troops",
          "km",
          "kilometers",
          "kilometres",
          "miles",
          "metres",
          "meters",
          "feet",
          "tons",
          "tonnes",
          "percent",
          "per",
          "dollars",
          "euros",
          "pounds",
          "kg",
          "hectares",
          "acres",
          "yards",
          "m",
          "ft",
          "mm",
          "square",
          "times",
          "votes",
          "points",
          "million",
          "billion",
          "thousand",
          "hours",
          "days",
          "weeks",
          "months",
          "years",
          "or",
          "mph");
  private static final Set<String> LEADING =
      Set.of(
          "in", "since", "until", "till", "by", "from", "of", "during", "before", "after",
          "between", "through", "to", "year", "years", "circa", "c", "early", "late", "mid", "and",
          "spring", "summer", "autumn", "fall", "winter", "around", "about", "into", "for", "on",
          "the");

  private Plausible() {}

  static boolean year(Tokens tokens, int i) {
    if (isMoneyOrName(tokens, i) || COUNTED.contains(word(tokens, i + 1))) {
      return false;
    }
    boolean led = LEADING.contains(word(tokens, i - 1));
    boolean modern = tokens.number(i) >= MODERN && tokens.number(i) < 2100;
    return led
        ? modern || !countsThings(tokens, i)
        : modern ? !countsThings(tokens, i) || tokens.capital(i - 1) : isSetOff(tokens, i);
  }

  private static boolean isMoneyOrName(Tokens tokens, int i) {
    char before = tokens.first(i - 1);
    char after = tokens.first(i + 1);
    boolean hyphenated =
        tokens.dash(i - 1)
            && tokens.joined(i - 1)
            && tokens.joined(i - 2)
            && tokens.letters(i - 2)
            && !tokens.saysAny(i - 2, "mid", "pre", "post", "early", "late", "s")
            && !tokens.is(i - 2, Kind.MONTH);
    return "$€£#¥+:".indexOf(before) >= 0 && tokens.joined(i - 1)
        || tokens.joined(i - 1)
            && (tokens.letters(i - 1) || before == '.' || before == '/' && !isYearBefore(tokens, i))
        || tokens.joined(i)
            && (tokens.letters(i + 1)
                || after == '%'
                || after == ':' && tokens.joined(i + 1)
                || after == '/' && !(tokens.length(i + 2) == 2 || Years.number(tokens, i + 2) > 0))
        || hyphenated
        || isIsoPart(tokens, i + 1)
        || tokens.saysAny(i - 1, "no", "usd", "room", "flight", "page", "route", "highway");
  }

  /** The "-W11" or "-072" of a week or a day of a year. */
  private static boolean isIsoPart(Tokens tokens, int i) {
    boolean joined = tokens.mark(i, '-') && tokens.joined(i - 1) && tokens.joined(i);
    return joined
        && (tokens.says(i + 1, "w") && tokens.joined(i + 1) && tokens.number(i + 2) >= 0
            || tokens.length(i + 1) == 3 && tokens.number(i + 1) >= 0);
  }

  private static boolean isYearBefore(Tokens tokens, int i) {
    return tokens.number(i - 2) > 0 && tokens.length(i - 2) == 4;
  }

  /** "2000 soldiers": a plural follows, and no article or preposition goes before. */
  private static boolean countsThings(Tokens tokens, int i) {
    String next = tokens.surface(i + 1);
    return next.length() > 3
        && Character.isLowerCase(next.charAt(0))
        && next.endsWith("s")
        && !next.endsWith("ss")
        && !tokens.joined(i)
        && !tokens.is(i + 1, Kind.PAST)
        && !tokens.saysAny(i + 1, "was", "has", "is", "its", "this");
  }

  /** "(1453)", "1453–1461", "1453," at a list of years. */
  private static boolean isSetOff(Tokens tokens, int i) {
    boolean opened = tokens.mark(i - 1, '(') || tokens.dash(i - 1) && tokens.number(i - 2) > 0;
    boolean closed =
        tokens.mark(i + 1, ')') || tokens.dash(i + 1) && Years.number(tokens, i + 2) > 0;
    return opened || closed;
  }

  private static String word(Tokens tokens, int i) {
    return tokens.length(i) > 12 ? "" : tokens.surface(i).toLowerCase(java.util.Locale.ROOT);
  }
}
