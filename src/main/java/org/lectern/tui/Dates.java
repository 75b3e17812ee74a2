package org.lectern.tui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.lectern.date.Certainty;
import org.lectern.date.MonthName;
import org.lectern.date.Published;
import org.lectern.date.When;

/** How the reader writes the date of a document: what is not known is not written as known. */
final class Dates {
  private Dates() {}

  /**
   * At most ten columns: {@code 2021-05-04}, {@code 2021-05-XX}, {@code >= 2023-01}; a bound that
   * is inferred has a question mark: {@code >=2023-03?}.
   */
  static String brief(Published published) {
    String stated = stated(published);
    boolean bound = stated.length() == 10 && stated.charAt(2) == ' ';
    return bound && !isSure(published) ? stated.replace(" ", "") + "?" : stated;
  }

  /** Whether nothing of the date was inferred; a document without a date is sure to have none. */
  private static boolean isSure(Published published) {
    return published.certainty() != Certainty.INFERRED;
  }

  private static String stated(Published published) {
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
      default -> brief(when);
    };
  }

  /** Between which days a time lies that is not known; empty where it is, or no bound is. */
  static Optional<String> bounds(When when) {
    if (!when.timex().startsWith("XXXX")) {
      return Optional.empty();
    }
    String earliest = when.earliest().map(d -> "not before " + words(d)).orElse("");
    String latest = when.latest().map(d -> "not after " + words(d)).orElse("");
    String both = earliest + (earliest.isEmpty() || latest.isEmpty() ? "" : ", ") + latest;
    return both.isEmpty() ? Optional.empty() : Optional.of(both);
  }

  private static String brief(When when) {
    String timex = when.timex();
    return Lengths.words(timex)
        .or(() -> weekday(timex))
        .orElseGet(() -> shortened(when.edtf().orElse(timex)));
  }

  private static String capitalised(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The name of a day of the week whose week is not known: {@code XXXX-WXX-5}. */
  private static Optional<String> weekday(String timex) {
    String start = "XXXX-WXX-";
    boolean known = timex.length() == start.length() + 1 && timex.startsWith(start);
    int day = known ? timex.charAt(timex.length() - 1) - '0' : 0;
    return day < 1 || day > 7
        ? Optional.empty()
        : Optional.of(capitalised(DayOfWeek.of(day).name()));
  }

  /** An interval within one month without what is said twice: {@code 2012-03-05/11}. */
  private static String shortened(String edtf) {
    boolean interval = edtf.length() == 21 && edtf.charAt(10) == '/';
    return interval && edtf.startsWith(edtf.substring(0, 8), 11)
        ? edtf.substring(0, 11) + edtf.substring(19)
        : edtf;
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
      return (isSure(published) ? "" : "probably ") + words(published.date().get());
    }
    String earliest = published.earliest().map(d -> "not before " + words(d)).orElse("");
    String latest = published.latest().map(d -> "not after " + words(d)).orElse("");
    if (earliest.isEmpty() && latest.isEmpty()) {
      return "date unknown";
    }
    String both = earliest + (earliest.isEmpty() || latest.isEmpty() ? "" : ", ") + latest;
    return isSure(published) ? both : "probably " + both;
  }

  /** A day in words. */
  static String words(LocalDate day) {
    return day.getDayOfMonth() + " " + MonthName.of(day.getMonthValue()) + " " + day.getYear();
  }

  private static String year(LocalDate day) {
    return day.toString().substring(0, day.toString().indexOf('-', 1));
  }
}
