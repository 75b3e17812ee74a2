package org.lectern.library;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.date.When;
import org.lectern.summary.Standalone;

/** Chooses the events that a briefing tells of. */
final class Events {
  private static final int MOST = 10;
  private static final int DAYS_OF_A_MONTH = 31;
  private static final double LEANING = 0.4;

  private Events() {}

  /**
   * Days and months with a sentence that is understood alone, in order of time, none told already.
   */
  static List<TimelineEntry> chosen(List<TimelineEntry> byWeight) {
    Set<String> times = new HashSet<>();
    Set<String> sentences = new HashSet<>();
    List<TimelineEntry> chosen = new ArrayList<>();
    for (TimelineEntry entry : byWeight) {
      String text = entry.sentence().text();
      boolean fit =
          isExact(entry.time().when())
              && Standalone.isSentence(text)
              && Standalone.penalty(text) < LEANING;
      String time = entry.time().when().timex();
      if (fit && chosen.size() < MOST && !times.contains(time) && sentences.add(text)) {
        times.add(time);
        chosen.add(entry);
      }
    }
    chosen.sort(Timeline.BY_TIME);
    return chosen;
  }

  /** Whether a value without a year tells a day or a month. */
  private static boolean isDayOrMonth(String timex) {
    return timex.startsWith("XXXX-") && timex.length() >= 7 && timex.charAt(5) != 'X';
  }

  /** Whether it tells a day or a month, be it without its year. */
  private static boolean isExact(When when) {
    Optional<LocalDate> first = when.earliest();
    Optional<LocalDate> last = when.latest();
    if (first.isEmpty() || last.isEmpty()) {
      return isDayOrMonth(when.timex());
    }
    return ChronoUnit.DAYS.between(first.get(), last.get()) < DAYS_OF_A_MONTH;
  }
}
