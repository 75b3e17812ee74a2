package org.lectern.clean;

import java.util.Optional;

/** Finds lines that state when the text was published: under the headline, else over it. */
final class DateLineRule implements Rule {
  private static final int MOST = 3;

  @Override
  public String name() {
    return "date-line";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    Optional<Block> title = evidence.block(page, Role.TITLE);
    if (title.isPresent()) {
      HeaderZone zone = HeaderZone.of(page, title);
      if (keep(zone, title.get().last() + 1, zone.last(), evidence) == 0) {
        keep(zone, zone.first(), title.get().first() - 1, evidence);
      }
    }
  }

  /** Keeps the date lines of a range, a few at most, and says how many there are. */
  private static int keep(HeaderZone zone, int from, int to, Evidence evidence) {
    int found = 0;
    for (int line = from; line <= to && found < MOST; line++) {
      if (mayState(zone, line, evidence) && zone.isDate(line)) {
        found++;
        evidence.keep(line, Role.DATELINE, "states when it was published");
      }
    }
    return found;
  }

  /** Whether a line is part of no paragraph. */
  private static boolean mayState(HeaderZone zone, int line, Evidence evidence) {
    boolean follows =
        zone.follows(line)
            && (evidence.has(line - 1, Role.BYLINE) || evidence.has(line - 1, Role.DATELINE));
    return zone.isInLabel(line) || follows;
  }
}
