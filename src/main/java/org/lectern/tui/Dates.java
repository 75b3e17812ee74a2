package org.lectern.tui;

import java.time.LocalDate;
import java.time.YearMonth;
import org.lectern.date.Published;
import org.lectern.date.When;

/** How the reader writes the date of a document: what is not known is not written as known. */
final class Dates {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private Dates() {}

  /** At most ten columns: {@code 2021-05-04}, {@code 2021-05-XX}, {@code >= 2023-01}. */
  static String brief(Published published) {
    if (published.date().isPresent()) {
      return published.date().get().toString();
    }
    if (published.earliest().isPresent() && published.latest().isPresent()) {
      return between(published.earliest().get(), published.latest().get());
    }
    return published
        .earliest()
        .map(day -> ">= " + YearMonth.from(day))
        .or(() -> published.latest().map(day -> "<= " + YearMonth.from(day)))
        .orElse("XXXX");
  }

  /** The value of a time for a reader: what has no value in the calendar is said in a word. */
  static String value(When when) {
    return switch (when.timex()) {
      case "PAST_REF" -> "past";
      case "PRESENT_REF" -> "now";
      case "FUTURE_REF" -> "to come";
      default -> when.edtf().orElse(when.timex());
    };
  }

  private static String between(LocalDate earliest, LocalDate latest) {
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    if (YearMonth.from(earliest).equals(YearMonth.from(latest))) {
      return YearMonth.from(earliest) + "-XX";
    }
    return earliest.getYear() == latest.getYear()
        ? year(earliest) + "-XX-XX"
        : ">= " + YearMonth.from(earliest);
  }

  /** As a line of text says it: {@code 4 May 2021}, {@code not before 27 January 2023}. */
  static String words(Published published) {
    if (published.date().isPresent()) {
      return words(published.date().get());
    }
    String earliest = published.earliest().map(d -> "not before " + words(d)).orElse("");
    String latest = published.latest().map(d -> "not after " + words(d)).orElse("");
    if (earliest.isEmpty() && latest.isEmpty()) {
      return "date unknown";
    }
    return earliest + (earliest.isEmpty() || latest.isEmpty() ? "" : ", ") + latest;
  }

  /** A day in words. */
  static String words(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
  }

  private static String year(LocalDate day) {
    return day.toString().substring(0, day.toString().indexOf('-', 1));
  }
}
