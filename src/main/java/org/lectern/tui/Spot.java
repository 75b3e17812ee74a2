package org.lectern.tui;

import java.util.Comparator;
import org.lectern.document.Extract;

/**
 * Some characters of a passage.
 *
 * @param passage the index of the passage
 * @param from where they begin in its text
 * @param to where they end
 */
record Spot(int passage, int from, int to) {
  static final Comparator<Spot> ORDER =
      Comparator.comparingInt(Spot::passage)
          .thenComparingInt(Spot::from)
          .thenComparingInt(Spot::to);

  static Spot of(Extract extract) {
    return new Spot(extract.passage(), extract.from(), extract.to());
  }
}
