package org.lectern.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.lectern.briefing.Briefing;
import org.lectern.date.Published;
import org.lectern.date.TimeExpression;

/** Whether two sentences can tell of the same time. */
enum Times {
  /** Their own dates meet, or their documents appeared within days of each other. */
  SAME,
  /** Their own dates do not meet, or months lie between their documents. */
  APART,
  /** Neither is known. */
  UNKNOWN;

  /** A longer time than this meets too many others. */
  private static final int LONGEST = 366;

  /** Times that meet within so many days are the same. */
  private static final int NARROW = 62;

  /** Documents that appeared within so many days may tell of one occurrence. */
  private static final int NEAR = 14;

  /** Documents that appeared farther apart do not, unless they give its date. */
  private static final int FAR = 60;

  static Times of(Pair pair, Match match) {
    List<Range> here = ranges(pair.here().briefing(), match.here());
    List<Range> there = ranges(pair.there().briefing(), match.there());
    if (!here.isEmpty() && !there.isEmpty()) {
      return compared(here, there);
    }
    Published one = pair.here().briefing().published();
    Published other = pair.there().briefing().published();
    if (isAfter(one, other) || isAfter(other, one)) {
      return APART;
    }
    return isNear(one, other) ? SAME : UNKNOWN;
  }

  private static Times compared(List<Range> here, List<Range> there) {
    boolean meet = false;
    for (Range one : here) {
      for (Range other : there) {
        if (one.meets(other)) {
          meet = true;
          if (Math.max(one.days(), other.days()) <= NARROW) {
            return SAME;
          }
        }
      }
    }
    return meet ? UNKNOWN : APART;
  }

  private static boolean isAfter(Published late, Published early) {
    return late.earliest().isPresent()
        && early.latest().isPresent()
        && late.earliest().get().isAfter(early.latest().get().plusDays(FAR));
  }

  private static boolean isNear(Published one, Published other) {
    return one.date().isPresent()
        && other.date().isPresent()
        && Math.abs(ChronoUnit.DAYS.between(one.date().get(), other.date().get())) <= NEAR;
  }

  private static List<Range> ranges(Briefing briefing, Unit unit) {
    List<Range> ranges = new ArrayList<>();
    for (TimeExpression date : briefing.dates()) {
      boolean bound = date.when().earliest().isPresent() && date.when().latest().isPresent();
      if (bound && unit.extract().covers(date.extract())) {
        Range range = new Range(date.when().earliest().get(), date.when().latest().get());
        if (range.days() <= LONGEST) {
          ranges.add(range);
        }
      }
    }
    return ranges;
  }

  /** The days from one to another, both included. */
  record Range(LocalDate first, LocalDate last) {
    boolean meets(Range other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    long days() {
      return ChronoUnit.DAYS.between(first, last) + 1;
    }
  }
}
