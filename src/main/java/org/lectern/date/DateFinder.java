package org.lectern.date;

import java.util.ArrayList;
import java.util.List;
import org.lectern.clean.Article;
import org.lectern.clean.Role;

/** Finds the time expressions of an article. */
public final class DateFinder {

  /**
   * The time expressions in order of the text, resolved against the date of publication. That of a
   * byline is no part of the text.
   */
  public List<TimeExpression> find(Article article, Published published) {
    List<Told> tellings = Tellings.of(article);
    return resolve(
        tellings.stream().filter(t -> t.passage().role() != Role.BYLINE).toList(), published);
  }

  /** The same of what was read already. */
  static List<TimeExpression> resolve(List<Told> tellings, Published published) {
    boolean narrative = Genre.isNarrative(tellings, published);
    List<TimeExpression> found = new ArrayList<>(tellings.size());
    Story story = Story.EMPTY;
    for (Told told : tellings) {
      Reading reading =
          told.sense()
              .in(
                  new Scene(
                      published, story, told.tense(), narrative, told.use() == Told.Use.NAME));
      found.add(expression(told, reading));
      boolean beside = told.passage().aside() || narrative && isOfToday(reading);
      story = beside ? story : story.after(reading, told, published.date());
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

  /** Whether it is counted from the day of writing, which is no part of a history. */
  private static boolean isOfToday(Reading reading) {
    return reading.why().startsWith("counted from the document");
  }
}
