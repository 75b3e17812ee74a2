package org.lectern.tui;

import java.util.List;
import org.lectern.actor.Actor;
import org.lectern.date.TimeExpression;

/**
 * What was found in one document.
 *
 * @param actors its actors, most mentioned first
 * @param dates its time expressions in order of the text
 */
record Facts(List<Actor> actors, List<TimeExpression> dates) {
  static final Facts NONE = new Facts(List.of(), List.of());

  Facts {
    actors = List.copyOf(actors);
    dates = List.copyOf(dates);
  }
}
