package org.lectern.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.clean.Article;

/** Finds the time expressions of an article. */
public final class DateFinder {

  /** The time expressions in order of the text, resolved against the date of publication. */
  public List<TimeExpression> find(Article article, Published published) {
    return resolve(Tellings.of(article), published);
  }

  /** The same of what was read already. */
  static List<TimeExpression> resolve(List<Told> tellings, Published published) {
    boolean narrative = Genre.isNarrative(tellings, published);
    List<TimeExpression> found = new ArrayList<>(tellings.size());
    Optional<When> last = Optional.empty();
    for (Told told : tellings) {
      Reading reading = told.sense().in(new Scene(published, last, told.tense(), narrative));
      found.add(expression(told, reading));
      last = isPlaced(reading) ? Optional.of(reading.when()) : last;
    }
    return found;
  }

  private static TimeExpression expression(Told told, Reading reading) {
    return new TimeExpression(
        told.passage().extract(told.from(), told.to()),
        told.type(),
        reading.when(),
        reading.certainty(),
        reading.why());
  }

  /** Whether what is told next can be counted from it. */
  private static boolean isPlaced(Reading reading) {
    When when = reading.when();
    return reading.certainty() != Certainty.UNKNOWN
        && !(when instanceof Length)
        && when.earliest().isPresent();
  }
}
