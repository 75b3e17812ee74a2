package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/** The units in which times are counted. */
enum Unit {
  SECOND("TS", 0, 0),
  MINUTE("TM", 0, 0),
  HOUR("TH", 0, 0),
  DAY("D", 1, 0),
  WEEK("W", 7, 0),
  WEEKEND("WE", 7, 0),
  FORTNIGHT("W", 14, 0),
  MONTH("M", 0, 1),
  QUARTER("Q", 0, 3),
  SEASON("M", 0, 3),
  YEAR("Y", 0, 12),
  DECADE("DE", 0, 120),
  CENTURY("CE", 0, 1200);

  private static final long FARTHEST = 9_000L * 366;

  private final String letter;
  private final int days;
  private final int months;

  Unit(String letter, int days, int months) {
    this.letter = letter;
    this.days = days;
    this.months = months;
  }

  /** Whether it is shorter than a day. */
  boolean isOfClock() {
    return letter.charAt(0) == 'T';
  }

  /** An ISO 8601 period of this many units; an amount that is not told is X. */
  String period(String amount) {
    if (amount.equals("0.5") && this == HOUR) {
      return "PT30M";
    }
    return switch (this) {
      case SECOND, MINUTE, HOUR -> "PT" + amount + letter.substring(1);
      case FORTNIGHT -> amount.equals("X") ? "PXW" : "P" + 2 * Long.parseLong(whole(amount)) + "W";
      case DECADE -> years(amount, 10);
      case CENTURY -> years(amount, 100);
      default -> "P" + amount + letter;
    };
  }

  /** Decades and centuries are written in years where that can be done: "half a century". */
  private String years(String amount, int each) {
    if (amount.equals("0.25") && each == 100) {
      return "P25Y";
    }
    boolean half = amount.endsWith(".5");
    boolean whole = amount.indexOf('.') < 0 && !amount.equals("X");
    return half || whole
        ? "P" + (Long.parseLong(whole(amount)) * each + (half ? each / 2 : 0)) + "Y"
        : "P" + amount + letter;
  }

  private static String whole(String amount) {
    int point = amount.indexOf('.');
    String digits = point < 0 ? amount : amount.substring(0, point);
    return digits.length() > 15 || digits.isEmpty() ? "0" : digits;
  }

  /** The day that lies this many units later; empty where that leaves the years people write. */
  Optional<LocalDate> after(LocalDate day, long count) {
    if (Math.abs(count) * (days + months * 30L) > FARTHEST) {
      return Optional.empty();
    }
    LocalDate moved = day.plusDays(count * days).plusMonths(count * months);
    int oldest = this == DECADE || this == CENTURY ? 1 : -9000;
    return moved.getYear() >= oldest && moved.getYear() < 9990
        ? Optional.of(moved)
        : Optional.empty();
  }

  /** The unit of the calendar that holds a day. */
  When holding(LocalDate day) {
    return switch (this) {
      case WEEK, FORTNIGHT -> Week.of(day, false);
      case WEEKEND -> Week.of(day, true);
      case MONTH, SEASON -> new Month(java.time.YearMonth.from(day));
      case QUARTER ->
          new Segment(day.getYear(), Segment.Part.quarter((day.getMonthValue() + 2) / 3));
      case YEAR -> new Year(day.getYear());
      case DECADE -> new Decade(day.getYear() / 10);
      case CENTURY -> new Century(day.getYear() / 100);
      default -> new Day(day);
    };
  }

  /** What TIMEX3 writes where it is not known which one is meant. */
  String unknown() {
    return switch (this) {
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH, SEASON -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      default -> "XXXX-XX-XX";
    };
  }
}
