package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The times that a document told up to here, as far as they have a year.
 *
 * @param last the time told last
 * @param year the year of which the story tells, by its days and months rather than by single years
 *     that it looks back or ahead to
 * @param day the last day or month told
 * @param period the latest quarter told, which figures are compared with
 * @param named the year that named a thing last: "the 2020 war"
 */
record Story(
    Optional<When> last,
    Optional<When> year,
    Optional<LocalDate> day,
    Optional<Segment> period,
    Optional<Year> named) {
  /** Farther than this from the days told before, a single year is a look back or ahead. */
  private static final int ASIDE = 8;

  /** So many days at most lie between a day and the one told next. */
  private static final int SOON = 45;

  /** So many days back, a date without a year belongs to the next year. */
  private static final int NEXT_YEAR = 250;

  /** Nothing told yet. */
  static final Story EMPTY =
      new Story(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * The story after a further time; what has no place in the calendar changes nothing.
   *
   * @param today the day of writing, if it is known: figures are told of quarters that are over
   */
  Story after(Reading reading, Told telling, Optional<LocalDate> today) {
    When when = reading.when();
    if (reading.certainty() == Certainty.UNKNOWN
        || when instanceof Length
        || when.earliest().isEmpty()
        || isCompared(when)) {
      return this;
    }
    LocalDate first = when.earliest().get();
    boolean fine = when instanceof Day || when instanceof Month || when instanceof Moment;
    boolean aside =
        !fine && day.filter(d -> isFar(d, first) || telling.use() != Told.Use.ADVERB).isPresent();
    return new Story(
        Optional.of(when),
        aside || when instanceof Decade || when instanceof Century ? year : Optional.of(when),
        fine ? Optional.of(first) : day,
        when instanceof Segment told && told.part().isQuarter() && isOver(told, today)
            ? Optional.of(told)
            : period,
        when instanceof Year name && telling.use() == Told.Use.NAME ? Optional.of(name) : named);
  }

  private static boolean isOver(Segment quarter, Optional<LocalDate> today) {
    return quarter
        .latest()
        .filter(last -> today.isPresent() && last.isAfter(today.get()))
        .isEmpty();
  }

  /** Whether it is the quarter told before in an earlier year, which the text compares it with. */
  private boolean isCompared(When when) {
    return when instanceof Segment segment
        && period.filter(p -> p.part() == segment.part() && p.year() > segment.year()).isPresent();
  }

  /** Whether its year is known by a day or a month of it, not by the year alone. */
  boolean tellsDays() {
    return year.filter(w -> !(w instanceof Year)).isPresent();
  }

  private static boolean isFar(LocalDate a, LocalDate b) {
    return Math.abs(a.getYear() - b.getYear()) > ASIDE;
  }

  /** The yearly time of the year that the story tells of, or of the next where that is over. */
  Optional<When> next(IntFunction<Optional<When>> inYear) {
    Optional<When> soon = day.flatMap(d -> inYear.apply(d.getYear())).filter(this::isSoon);
    if (soon.isPresent()) {
      return soon;
    }
    Optional<LocalDate> told = year.flatMap(When::earliest);
    return told.flatMap(first -> inYear.apply(first.getYear() + (isOver(first, inYear) ? 1 : 0)));
  }

  /** Whether it follows close on the last day told, which weighs more than a year told since. */
  private boolean isSoon(When when) {
    long days =
        when.earliest().map(LocalDate::toEpochDay).orElse(0L)
            - day.map(LocalDate::toEpochDay).orElse(0L);
    return days >= 0 && days <= SOON;
  }

  private boolean isOver(LocalDate told, IntFunction<Optional<When>> inYear) {
    boolean fine = tellsDays() && day.filter(d -> d.getYear() == told.getYear()).isPresent();
    return fine
        && inYear
            .apply(told.getYear())
            .flatMap(When::latest)
            .filter(d -> d.plusDays(NEXT_YEAR).isBefore(told))
            .isPresent();
  }

  /** From what its year is known. */
  String source() {
    return year.map(When::timex).orElse("nothing") + ", told before";
  }
}
