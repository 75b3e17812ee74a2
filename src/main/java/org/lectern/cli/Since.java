package org.lectern.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Briefing;
import org.lectern.library.Arrivals;
import org.lectern.library.Library;

/** Keeps the documents that arrived since a day, or since somebody last asked so. */
final class Since {
  /** File systems stamp with a clock that may lie a tick behind: 10 ms at 100 Hz. */
  private static final int CLOCK_TICK = 10;

  private final Optional<Instant> from;
  private final Runnable note;

  private Since(Optional<Instant> from, Runnable note) {
    this.from = from;
    this.note = note;
  }

  /** What {@code --since} says; a day begins at midnight where the user is. */
  static Since of(Optional<String> wish, Invocation invocation, List<String> paths) {
    if (wish.isEmpty()) {
      return new Since(Optional.empty(), () -> {});
    }
    if (!wish.get().equals("last")) {
      Instant day =
          Arguments.day("--since", wish.get()).atStartOfDay(ZoneId.systemDefault()).toInstant();
      return new Since(Optional.of(day), () -> {});
    }
    Arrivals arrivals = Arrivals.of(invocation.environment());
    Instant now = Instant.now().minusMillis(CLOCK_TICK);
    return new Since(Optional.of(arrivals.lastAsked(paths)), () -> arrivals.ask(paths, now));
  }

  /** The library without what arrived before; standard input arrives now. */
  Library filter(Library library) {
    return from.map(
            day ->
                new Library(
                    library.briefings().stream().filter(b -> isNew(b, day)).toList(),
                    library.problems()))
        .orElse(library);
  }

  private static boolean isNew(Briefing briefing, Instant day) {
    return briefing.source().path().map(path -> !Arrivals.arrival(path).isBefore(day)).orElse(true);
  }

  /** Remembers that this was asked. */
  void note() {
    note.run();
  }
}
