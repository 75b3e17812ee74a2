package org.lectern.library;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Decisions;
import org.lectern.document.Source;

/** The dates that were set by hand and are kept on the desk, read when one is first asked for. */
public final class DatesByHand implements Decisions {
  private final DeskFile desk;
  private @Nullable Map<String, LocalDate> dates;

  /** The dates on a desk. */
  public DatesByHand(DeskFile desk) {
    this.desk = desk;
  }

  @Override
  public Optional<LocalDate> dateOf(Source source) {
    Map<String, LocalDate> known = dates();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(known.get(Desk.key(source.id(), source.text().text())));
  }

  private synchronized Map<String, LocalDate> dates() {
    Map<String, LocalDate> known = dates;
    if (known == null) {
      known = desk.dates();
      dates = known;
    }
    return known;
  }
}
