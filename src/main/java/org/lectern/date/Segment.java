package org.lectern.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A quarter, a half or a season of a year.
 *
 * @param year the year in which it begins
 * @param part which one
 */
public record Segment(int year, Part part) implements When {

  /** The parts of a year. Seasons are the northern ones, by whole months. */
  public enum Part {
    Q1(1, 3, 33),
    Q2(4, 3, 34),
    Q3(7, 3, 35),
    Q4(10, 3, 36),
    H1(1, 6, 40),
    H2(7, 6, 41),
    SP(3, 3, 21),
    SU(6, 3, 22),
    FA(9, 3, 23),
    WI(12, 3, 24);

    private final int firstMonth;
    private final int months;
    private final int edtf;

    Part(int firstMonth, int months, int edtf) {
      this.firstMonth = firstMonth;
      this.months = months;
      this.edtf = edtf;
    }

    /** The part with this season's index: 0 spring, 1 summer, 2 autumn, 3 winter. */
    static Part season(int index) {
      return List.of(SP, SU, FA, WI).get(index);
    }

    /** The quarter with this number, from 1. */
    static Part quarter(int number) {
      return List.of(Q1, Q2, Q3, Q4).get(number - 1);
    }

    /** The half with this number, from 1. */
    static Part half(int number) {
      return number == 1 ? H1 : H2;
    }

    /** Whether it is a quarter. */
    boolean isQuarter() {
      return months == 3 && edtf > 30;
    }

    /** The month in which it begins, 1 to 12. */
    int firstMonth() {
      return firstMonth;
    }
  }

  @Override
  public String timex() {
    return Year.digits(year) + "-" + part.name();
  }

  @Override
  public Optional<String> edtf() {
    return Optional.of(Year.edtf(year) + "-" + Digits.padded(part.edtf, 2));
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(LocalDate.of(year, part.firstMonth, 1));
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(
        YearMonth.of(year, part.firstMonth).plusMonths(part.months - 1L).atEndOfMonth());
  }
}
