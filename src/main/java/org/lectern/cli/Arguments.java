package org.lectern.cli;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.lectern.source.Size;

/** Reads the values of options; what makes no sense is a {@link UsageException}. */
final class Arguments {
  private Arguments() {}

  /** A day such as 2020-07-12. */
  static LocalDate day(String option, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new UsageException(option + " takes a day such as 2020-07-12, not '" + value + "'");
    }
  }

  /** The first day of a day, a month or a year. */
  static LocalDate first(String option, String value) {
    return day(option, value, "-01", "-01-01");
  }

  /** The last day of a day, a month or a year. */
  static LocalDate last(String option, String value) {
    if (value.length() == 7) {
      LocalDate first = first(option, value);
      return first.withDayOfMonth(first.lengthOfMonth());
    }
    return day(option, value, "", "-12-31");
  }

  private static LocalDate day(String option, String value, String inMonth, String inYear) {
    String whole = value + (value.length() == 7 ? inMonth : value.length() == 4 ? inYear : "");
    try {
      return LocalDate.parse(whole);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          option + " takes a date such as 2020-07-12, 2020-07 or 2020, not '" + value + "'");
    }
  }

  /** A whole number that is not below {@code least}. */
  static int number(String option, String value, int least) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // the sentence below says it
    }
    throw new UsageException(
        option + " takes a whole number from " + least + " on, not '" + value + "'");
  }

  /** A size in bytes, or with K, M or G. */
  static long size(String option, String value) {
    return Size.parse(value)
        .orElseThrow(
            () ->
                new UsageException(
                    option + " takes a size such as 500K, 64M or 1G, not '" + value + "'"));
  }

  /** A charset by its name. */
  static Charset charset(String option, String value) {
    try {
      return Charset.forName(value);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          option + " takes the name of a charset such as windows-1251, not '" + value + "'");
    }
  }
}
