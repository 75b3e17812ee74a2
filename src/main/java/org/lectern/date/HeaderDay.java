package org.lectern.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.clean.Months;

/**
 * Reads a day out of a byline or a date line in ways in which running English text is not read:
 * months of other languages, the year first or with two digits, words run together.
 */
final class HeaderDay {
  private static final int OLDEST = 1900;
  private static final int CENTURY = 2000;

  private final String text;
  private final List<Run> runs = new ArrayList<>();

  /** Digits or letters in a row; the number that digits are, or the month that letters name. */
  private record Run(int start, int end, int number, int month) {
    int length() {
      return end - start;
    }

    boolean isDay() {
      return length() <= 2 && number >= 1 && number <= 31;
    }

    boolean isYear() {
      return length() == 4 && number >= OLDEST;
    }
  }

  /**
   * A day with the place where it is stated.
   *
   * @param date the day
   * @param start the offset of its first character
   * @param end the offset after the last one
   */
  record Stated(LocalDate date, int start, int end) {}

  private HeaderDay(String text) {
    this.text = text;
    for (int at = 0; at < text.length(); ) {
      int end = end(at);
      if (end > at && !text.startsWith("de ", at)) {
        runs.add(run(at, end));
      }
      at = Math.max(end, at + 1);
    }
  }

  /** All days in a line, in order. */
  static List<Stated> all(String line) {
    HeaderDay reader = new HeaderDay(line);
    List<Stated> days = new ArrayList<>();
    for (int i = 0; i + 2 < reader.runs.size(); i++) {
      reader.at(i).ifPresent(days::add);
    }
    return days;
  }

  private Optional<Stated> at(int i) {
    Run a = runs.get(i);
    Run b = runs.get(i + 1);
    Run c = runs.get(i + 2);
    if (isApart(a, b) || isApart(b, c) || endsRange(a)) {
      return Optional.empty();
    }
    if (a.isDay() && b.month() > 0 && c.isYear() && text.charAt(a.end()) != ',') {
      return stated(a, c, c.number(), b.month(), a.number());
    }
    if (a.month() > 0 && b.isDay() && c.isYear()) {
      return stated(a, c, c.number(), a.month(), b.number());
    }
    if (a.isYear() && b.month() > 0 && c.isDay()) {
      return stated(a, c, a.number(), b.month(), c.number());
    }
    return isNumeric(a, b, c) ? numeric(a, b, c) : Optional.empty();
  }

  /** Whether a mark between blanks parts them, as the steps of a path: "2012 / March / 12". */
  private boolean isApart(Run a, Run b) {
    String between = text.substring(a.end(), b.start());
    return between.length() > 1 && between.chars().anyMatch(c -> "/|>»›".indexOf(c) >= 0);
  }

  /** Whether a number and a dash stand right before it: "9-23 Feb 2017". */
  private boolean endsRange(Run day) {
    int dash = day.start() - 1;
    return dash > 0 && "-–".indexOf(text.charAt(dash)) >= 0 && isDigit(text.charAt(dash - 1));
  }

  /** Whether equal marks and nothing else part three numbers. */
  private boolean isNumeric(Run a, Run b, Run c) {
    return b.start() == a.end() + 1
        && c.start() == b.end() + 1
        && text.charAt(a.end()) == text.charAt(b.end())
        && "/.-".indexOf(text.charAt(a.end())) >= 0
        && b.isDay();
  }

  /** Which of two is the month must be certain: the other is above 12, or the same. */
  private Optional<Stated> numeric(Run a, Run b, Run c) {
    if (a.isYear()) {
      return c.isDay() ? stated(a, c, a.number(), b.number(), c.number()) : Optional.empty();
    }
    int year = c.isYear() ? c.number() : c.length() == 2 ? CENTURY + c.number() : 0;
    boolean certain = a.number() > 12 || b.number() > 12 || a.number() == b.number();
    if (year == 0 || !a.isDay() || !certain) {
      return Optional.empty();
    }
    return a.number() > 12
        ? stated(a, c, year, b.number(), a.number())
        : stated(a, c, year, a.number(), b.number());
  }

  private static Optional<Stated> stated(Run from, Run to, int year, int month, int day) {
    return Calendar.day(year, month, day)
        .flatMap(When::earliest)
        .map(date -> new Stated(date, from.start(), to.end()));
  }

  /** Where the run that begins here ends: of five digits or more a year, if a time follows. */
  private int end(int at) {
    int end = at;
    boolean digit = isDigit(text.charAt(at));
    while (end < text.length()
        && (digit ? isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))
        && (end == at || !isTurn(end))) {
      end++;
    }
    boolean timed = digit && end - at > 4 && end < text.length() && text.charAt(end) == ':';
    return timed ? at + 4 : end;
  }

  /** Whether a capital follows on a small letter: a word runs into the next one. */
  private boolean isTurn(int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
  }

  private Run run(int start, int end) {
    if (isDigit(text.charAt(start))) {
      int number = end - start > 4 ? -1 : number(start, end);
      return new Run(start, end, number, -1);
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return new Run(start, end, -1, Months.number(word));
  }

  /** The number that digits of any script are. */
  private int number(int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = 10 * number + Character.digit(text.charAt(i), 10);
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }
}
