package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that an address or a file name bears: "/2019/08/15/", "/2019/aug/15/", "/20200616-",
 * "2012-03-12.txt", "12-Mar-2012", "Mar 12 2012". A run of digits counts only as a whole.
 */
final class DayInAddress {
  private static final int OLDEST = 1990;
  private static final int FARTHEST = 2099;

  private DayInAddress() {}

  /** The day in it; empty where it bears none, or several. */
  static Optional<LocalDate> of(String address) {
    Optional<LocalDate> found = Optional.empty();
    for (int i = 0; i < address.length(); i++) {
      if (Tokens.isDigit(address.charAt(i))) {
        int end = digits(address, i);
        Optional<LocalDate> day = at(address, i, end);
        if (day.isPresent() && found.isPresent() && !found.equals(day)) {
          return Optional.empty();
        }
        found = found.isPresent() ? found : day;
        i = end;
      }
    }
    return found;
  }

  private static Optional<LocalDate> at(String text, int from, int end) {
    if (end - from == 8) {
      return day(
          text.substring(from, from + 4),
          text.substring(from + 4, from + 6),
          text.substring(from + 6, end));
    }
    if (from > 1 && isMark(text, from - 1) && Character.isLetter(text.charAt(from - 2))) {
      Optional<LocalDate> american = afterMonth(text, from, end);
      if (american.isPresent()) {
        return american;
      }
    }
    int second = isMark(text, end) ? part(text, end + 1) : end;
    int third = isMark(text, second) ? part(text, second + 1) : second;
    if (second <= end + 1 || third <= second + 1) {
      return Optional.empty();
    }
    return day(
        text.substring(from, end),
        text.substring(end + 1, second),
        text.substring(second + 1, third));
  }

  /** The day of "Mar-12-2012", where a day's number stands between two offsets. */
  private static Optional<LocalDate> afterMonth(String text, int from, int end) {
    int start = from - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int year = isMark(text, end) ? digits(text, end + 1) : end;
    boolean whole = year - end == 5 && end - from <= 2;
    return whole
        ? day(
            text.substring(from, end),
            text.substring(start, from - 1),
            text.substring(end + 1, year))
        : Optional.empty();
  }

  /** The day of three parts, the year first or last; empty where they could be two days. */
  private static Optional<LocalDate> day(String a, String b, String c) {
    boolean yearFirst = a.length() == 4 && c.length() <= 2;
    boolean yearLast = c.length() == 4 && a.length() <= 2;
    int year = number(yearFirst ? a : yearLast ? c : "");
    if (year < OLDEST || year > FARTHEST) {
      return Optional.empty();
    }
    int month = month(b);
    int day = number(yearFirst ? c : a);
    boolean either = yearLast && Tokens.isDigit(b.charAt(0)) && month != day && day <= 12;
    boolean american = yearLast && month > 12 && day <= 12;
    return either && !american
        ? Optional.empty()
        : Calendar.day(year, american ? day : month, american ? month : day)
            .flatMap(When::earliest);
  }

  private static int month(String part) {
    return Tokens.isDigit(part.charAt(0))
        ? number(part)
        : Lexicon.get().word(part, 0, part.length()).value(Kind.MONTH);
  }

  private static int number(String digits) {
    boolean short4 = !digits.isEmpty() && digits.length() <= 4 && Tokens.isDigit(digits.charAt(0));
    return short4 ? Integer.parseInt(digits) : -1;
  }

  /** The end of a run of digits or of letters. */
  private static int part(String text, int from) {
    int end = digits(text, from);
    while (end < text.length()
        && end - from < 9
        && digits(text, from) == from
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isMark(String text, int i) {
    return i < text.length() && "/-_. ".indexOf(text.charAt(i)) >= 0;
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && Tokens.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
