package org.lectern.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where and when a time expression is said: all that its meaning may depend on.
 *
 * @param published when the document was published, or the bounds of that
 * @param story the times told before
 * @param tense the tense of the verb beside it
 * @param narrative whether the document tells history, so that a date without a year belongs to the
 *     year told before and not to the year of the document
 * @param names whether it names a thing, as in "the November ceasefire"
 */
record Scene(Published published, Story story, Tense tense, boolean narrative, boolean names) {
  private static final int FARTHEST = 8;

  /** Why a time that is counted from the day of writing stays open. */
  static final String NO_DATE = "the document's date is not known";

  /** A scene of which nothing is known. */
  static final Scene BARE = new Scene(Published.UNKNOWN, Story.EMPTY, Tense.NONE, false, false);

  /** The same with another tense. */
  Scene with(Tense other) {
    return new Scene(published, story, other, narrative, names);
  }

  /** Whether a day lies at most so many days after the document's date, or before it. */
  boolean isWithin(LocalDate day, int days) {
    return published.date().filter(today -> !day.isAfter(today.plusDays(days))).isPresent();
  }

  /** Counted in units from the document's date: 0 is the one that holds it. */
  Reading fromToday(Unit unit, long count) {
    Optional<LocalDate> moved =
        published
            .date()
            .map(day -> weekOf(day, unit, count))
            .flatMap(day -> unit.after(day, count));
    if (moved.isPresent()) {
      return Reading.inferred(unit.holding(moved.get()), "counted from " + documentDate());
    }
    return bounded(unit, count);
  }

  /** On a Sunday the week that ended with Saturday is the last one already. */
  private static LocalDate weekOf(LocalDate day, Unit unit, long count) {
    boolean over = unit == Unit.WEEK && count < 0 && day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return over ? day.plusDays(1) : day;
  }

  private String documentDate() {
    return "the document's date" + published.date().map(day -> ", " + day).orElse("");
  }

  private Reading bounded(Unit unit, long count) {
    Optional<LocalDate> first =
        published
            .earliest()
            .flatMap(day -> unit.after(day, count))
            .map(unit::holding)
            .flatMap(When::earliest);
    Optional<LocalDate> last =
        published
            .latest()
            .flatMap(day -> unit.after(day, count))
            .map(unit::holding)
            .flatMap(When::latest);
    return Reading.unknown(new Partial(unit.unknown(), first, last), NO_DATE);
  }

  /** Counted in units from the time told last; where none was told, from the document's date. */
  Reading fromLast(Unit unit, long count) {
    Optional<When> last = story.last();
    Optional<LocalDate> base = last.filter(w -> isFineEnough(w, unit)).flatMap(When::earliest);
    Optional<LocalDate> moved = base.flatMap(day -> unit.after(day, count));
    if (moved.isPresent()) {
      String from = last.map(When::timex).orElse("");
      return Reading.inferred(unit.holding(moved.get()), "counted from " + from + ", told before");
    }
    return last.isEmpty() && published.date().isPresent()
        ? fromToday(unit, count)
        : Reading.unknown(
            new Partial(unit.unknown(), Optional.empty(), Optional.empty()),
            "the text does not tell from when it is counted");
  }

  /** Some units after the time told last, or before it where the side is negative. */
  Reading besideLast(Unit unit, int side) {
    Optional<LocalDate> first = story.last().filter(w -> side > 0).flatMap(When::earliest);
    Optional<LocalDate> last = story.last().filter(w -> side < 0).flatMap(When::latest);
    return Reading.unknown(new Partial(unit.unknown(), first, last), "how long is not told");
  }

  private static boolean isFineEnough(When when, Unit unit) {
    return switch (unit) {
      case YEAR, DECADE, CENTURY -> true;
      case MONTH, QUARTER, SEASON -> !(when instanceof Year || when instanceof Decade);
      default -> when instanceof Day || when instanceof Moment || when instanceof Phase;
    };
  }

  /** The day of a time on the clock: that told last, where it is near the document's own. */
  Reading clockDay() {
    Optional<LocalDate> told =
        story.last().filter(w -> w instanceof Day || w instanceof Moment).flatMap(When::earliest);
    boolean near =
        told.flatMap(d -> published.date().map(p -> Math.abs(p.toEpochDay() - d.toEpochDay()) <= 7))
            .orElse(false);
    return told.isPresent() && (near || narrative) ? fromLast(Unit.DAY, 0) : fromToday(Unit.DAY, 0);
  }

  /** The quarter that the text tells of, or else the last one that was over. */
  Reading latestQuarter() {
    return story
        .period()
        .map(q -> Reading.inferred(q, "the quarter told before"))
        .orElseGet(() -> fromToday(Unit.QUARTER, -1));
  }

  /** The year before this one, or the same quarter of it where the text tells of a quarter. */
  Reading yearBefore() {
    return story
        .period()
        .map(q -> new Segment(q.year() - 1, q.part()))
        .map(q -> Reading.inferred(q, "the quarter a year before the one told before"))
        .orElseGet(() -> fromToday(Unit.YEAR, -1));
  }

  /**
   * "today", "yesterday", "tomorrow", in days from now. In a history "today" is whenever it is
   * read, and "tomorrow" that of somebody whose words it quotes, unless something happened then.
   */
  Reading deictic(int days) {
    if (!narrative || days < 0 || tense == Tense.PAST) {
      return fromToday(Unit.DAY, days);
    }
    When when =
        days == 0
            ? Vague.PRESENT
            : new Partial(Unit.DAY.unknown(), Optional.empty(), Optional.empty());
    return Reading.unknown(when, "a history tells no day by it");
  }

  /** The unit that the text is speaking of: in a history that of the time told last, else now's. */
  Reading contextual(Unit unit) {
    return narrative ? fromLast(unit, 0) : fromToday(unit, 0);
  }

  /** A day of the week, Monday is 1; a shift of -1 is the last one, 0 this week's, 1 the next. */
  Reading weekday(int number, Optional<Integer> shift) {
    DayOfWeek wanted = DayOfWeek.of(number);
    Optional<LocalDate> today = published.date();
    if (today.isEmpty()) {
      return Reading.unknown(
          new Partial("XXXX-WXX-" + number, Optional.empty(), Optional.empty()), NO_DATE);
    }
    LocalDate day = today.get();
    LocalDate found = shift.map(s -> shifted(day, wanted, s)).orElseGet(() -> byTense(day, wanted));
    return Reading.inferred(
        new Day(found), "the " + how(shift) + " counted from " + documentDate());
  }

  private String how(Optional<Integer> shift) {
    boolean ahead = shift.map(s -> s > 0).orElse(tense == Tense.FUTURE);
    return ahead ? "next such day" : "nearest such day";
  }

  private static LocalDate shifted(LocalDate day, DayOfWeek wanted, int shift) {
    return switch (shift) {
      case -1 -> day.with(TemporalAdjusters.previous(wanted));
      case 1 -> day.with(TemporalAdjusters.next(wanted));
      default -> day.with(wanted);
    };
  }

  private LocalDate byTense(LocalDate day, DayOfWeek wanted) {
    return tense == Tense.FUTURE
        ? day.with(TemporalAdjusters.nextOrSame(wanted))
        : day.with(TemporalAdjusters.previousOrSame(wanted));
  }

  /**
   * A time that comes once a year.
   *
   * @param unknown the TIMEX3 value without its year
   * @param inYear the time in a given year; empty where that year has none
   * @param shift -1 for the last one, 0 for this year's, 1 for the next one; empty where not said
   */
  Reading yearly(String unknown, IntFunction<Optional<When>> inYear, Optional<Integer> shift) {
    Optional<Reading> told = shift.isEmpty() && narrative ? ofStory(inYear) : Optional.empty();
    Optional<LocalDate> today = published.date();
    return told.or(() -> shift.isEmpty() && names ? ofNeighbour(inYear) : Optional.empty())
        .or(() -> today.flatMap(day -> near(day, inYear, shift)))
        .orElseGet(() -> withoutYear(unknown, inYear));
  }

  private Optional<Reading> ofStory(IntFunction<Optional<When>> inYear) {
    return story
        .next(inYear)
        .filter(w -> published.date().isPresent() || story.tellsDays())
        .map(when -> Reading.inferred(when, "the year follows from " + story.source()));
  }

  /** "The 2020 war" before "the November ceasefire" tells its year, where that is near. */
  private Optional<Reading> ofNeighbour(IntFunction<Optional<When>> inYear) {
    Optional<Integer> year = story.named().map(Year::year);
    boolean near =
        year.filter(y -> published.earliest().filter(d -> d.getYear() - y <= 1).isPresent())
            .isPresent();
    return year.filter(y -> near)
        .flatMap(inYear::apply)
        .filter(this::isBeforeNow)
        .map(w -> Reading.inferred(w, "its year is that of " + year.get() + ", named before"));
  }

  private boolean isBeforeNow(When when) {
    return when.earliest().filter(d -> published.latest().filter(d::isAfter).isEmpty()).isPresent();
  }

  private Optional<Reading> near(
      LocalDate day, IntFunction<Optional<When>> inYear, Optional<Integer> shift) {
    return Yearly.near(day, inYear, shift, tense)
        .map(w -> Reading.inferred(w, "the year follows from " + documentDate()));
  }

  /** A date without a year is taken to lie within the year before publication. */
  private Reading withoutYear(String unknown, IntFunction<Optional<When>> inYear) {
    Optional<LocalDate> first =
        published.earliest().flatMap(day -> after(day.minusYears(1), inYear));
    return Reading.unknown(
        new Partial(unknown, first, published.latest().filter(d -> tense == Tense.PAST)),
        "the text does not tell the year");
  }

  private static Optional<LocalDate> after(LocalDate day, IntFunction<Optional<When>> inYear) {
    for (int year = day.getYear(); year <= day.getYear() + FARTHEST; year++) {
      Optional<LocalDate> first = inYear.apply(year).flatMap(When::earliest);
      if (first.filter(day::isBefore).isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }
}
