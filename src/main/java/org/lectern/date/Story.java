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
 */
record Story(Optional<When> last, Optional<When> year, Optional<LocalDate> day) {
  /** Farther than this from the days told before, a single year is a look back or ahead. */
  private static final int ASIDE = 8;

  /** So many days back, a date without a year belongs to the next year. */
  private static final int NEXT_YEAR = 250;

  /** Nothing told yet. */
  static final Story EMPTY = new Story(Optional.empty(), Optional.empty(), Optional.empty());

  /** The story after a further time; what has no place in the calendar changes nothing. */
  Story after(Reading reading) {
    When when = reading.when();
    if (reading.certainty() == Certainty.UNKNOWN
        || when instanceof Length
        || when.earliest().isEmpty()) {
      return this;
    }
    LocalDate first = when.earliest().get();
    boolean fine = when instanceof Day || when instanceof Month || when instanceof Moment;
    boolean aside = !fine && day.filter(d -> isFar(d, first)).isPresent();
    return new Story(
        Optional.of(when),
        aside || when instanceof Decade || when instanceof Century ? year : Optional.of(when),
        fine ? Optional.of(first) : day);
  }

  private static boolean isFar(LocalDate a, LocalDate b) {
    return Math.abs(a.getYear() - b.getYear()) > ASIDE;
  }

  /** The yearly time of the year that the story tells of, or of the next where that is over. */
  Optional<When> next(IntFunction<Optional<When>> inYear) {
    Optional<LocalDate> told = year.flatMap(When::earliest);
    return told.flatMap(first -> inYear.apply(first.getYear() + (isOver(first, inYear) ? 1 : 0)));
  }

  private boolean isOver(LocalDate told, IntFunction<Optional<When>> inYear) {
    boolean fine =
        day.filter(d -> d.getYear() == told.getYear() && !(year.get() instanceof Year)).isPresent();
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
