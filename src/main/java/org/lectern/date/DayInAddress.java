package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that an address or a file name bears: "/2019/08/15/", "/20200616-", "2012-03-12.txt". A
 * run of digits counts only as a whole.
 */
final class DayInAddress {
  private static final int OLDEST = 1990;
  private static final int FARTHEST = 2099;

  private DayInAddress() {}

  /** The first day in it; empty where it bears none. */
  static Optional<LocalDate> of(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (Tokens.isDigit(address.charAt(i))) {
        int end = digits(address, i);
        Optional<LocalDate> day = at(address, i, end);
        if (day.isPresent()) {
          return day;
        }
        i = end;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> at(String text, int from, int end) {
    if (end - from == 8) {
      return day(
          text.substring(from, from + 4),
          text.substring(from + 4, from + 6),
          text.substring(from + 6, end));
    }
    int month = end - from == 4 && isMark(text, end) ? digits(text, end + 1) : end;
    int day = isMark(text, month) ? digits(text, month + 1) : month;
    boolean three = month > end + 1 && day > month + 1 && month - end <= 3 && day - month <= 3;
    return three
        ? day(
            text.substring(from, end),
            text.substring(end + 1, month),
            text.substring(month + 1, day))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int y = Integer.parseInt(year);
    return y < OLDEST || y > FARTHEST
        ? Optional.empty()
        : Calendar.day(y, Integer.parseInt(month), Integer.parseInt(day)).flatMap(When::earliest);
  }

  private static boolean isMark(String text, int i) {
    return i < text.length() && "/-_.".indexOf(text.charAt(i)) >= 0;
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && Tokens.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
