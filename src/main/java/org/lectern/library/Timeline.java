package org.lectern.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.briefing.Briefing;
import org.lectern.date.TimeExpression;
import org.lectern.date.TimeType;
import org.lectern.date.When;
import org.lectern.document.Extract;
import org.lectern.statement.Voices;

/** Puts the dated sentences of all documents in order of time. */
final class Timeline {
  /** By time; what is told without its year comes last, each document's by itself. */
  static final Comparator<TimelineEntry> BY_TIME =
      Comparator.comparing((TimelineEntry e) -> !e.hasYear())
          .thenComparing(e -> e.hasYear() ? "" : e.document())
          .thenComparing(e -> e.hasYear() ? "" : e.time().when().timex())
          .thenComparing(e -> e.time().when().earliest().orElse(LocalDate.MAX))
          .thenComparing(e -> e.time().when().latest().orElse(LocalDate.MAX));

  private Timeline() {}

  /** The entries; those whose first day is not known come last. */
  static List<TimelineEntry> of(List<Briefing> briefings) {
    List<TimelineEntry> entries = new ArrayList<>();
    briefings.forEach(briefing -> add(entries, briefing));
    entries.sort(BY_TIME);
    return List.copyOf(entries);
  }

  private static void add(List<TimelineEntry> entries, Briefing briefing) {
    Set<String> told = new HashSet<>();
    for (TimeExpression time : briefing.dates()) {
      if (isPlaced(time)) {
        sentence(briefing, time.extract())
            .filter(s -> told.add(s.span().start() + " " + time.when().timex()))
            .map(s -> new TimelineEntry(briefing.id(), time, s, speaker(briefing, s)))
            .ifPresent(entries::add);
      }
    }
  }

  /** Whether it tells a time that has a place on a calendar, be it without its year. */
  private static boolean isPlaced(TimeExpression time) {
    When when = time.when();
    boolean moment = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    return moment && (when.earliest().isPresent() || when.edtf().isPresent());
  }

  private static Optional<Extract> sentence(Briefing briefing, Extract time) {
    for (Extract sentence : briefing.sentences()) {
      if (sentence.overlaps(time)) {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  /** Whose claim it is that something happened then. */
  private static Optional<String> speaker(Briefing briefing, Extract sentence) {
    return Voices.speakerOf(sentence, briefing.statements());
  }
}
