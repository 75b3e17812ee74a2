package org.lectern.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a document tells news, dated from its own day, or history, dated from what it tells. */
final class Genre {
  private static final int FEWEST = 6;

  private Genre() {}

  /**
   * Whether it tells history: it writes years out, hardly counts from its own day, and most of its
   * years are not its own.
   */
  static boolean isNarrative(List<Told> tellings, Published published) {
    int full = 0;
    int own = 0;
    int deictic = 0;
    for (Told told : tellings) {
      Reading reading = told.sense().in(Scene.BARE);
      Optional<LocalDate> day = reading.when().earliest();
      boolean stated = reading.certainty() == Certainty.STATED && day.isPresent();
      full += stated ? 1 : 0;
      own += stated && isNear(day.get(), published) ? 1 : 0;
      deictic += reading.why().equals(Scene.NO_DATE) ? 1 : 0;
    }
    return full >= FEWEST && full >= 3 * deictic && own * 3 <= full;
  }

  private static boolean isNear(LocalDate day, Published published) {
    return published.date().filter(d -> Math.abs(d.getYear() - day.getYear()) <= 1).isPresent();
  }
}
