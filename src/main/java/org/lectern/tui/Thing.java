package org.lectern.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.actor.Actor;
import org.lectern.actor.Mention;
import org.lectern.date.TimeExpression;
import org.lectern.document.Extract;

/**
 * Something in the text that can be lit.
 *
 * @param kind what it is
 * @param extract where it stands
 * @param light the light that falls on it and its like
 * @param what what it is, in a few words
 * @param why why it is taken so
 */
record Thing(Kind kind, Extract extract, Light light, String what, String why) {

  /** The sorts of things. */
  enum Kind {
    ACTOR,
    DATE,
    REFERENCE
  }

  /** The things that were found in a document, in order of passage and offset. */
  static List<Thing> in(Shelf shelf, Paper paper) {
    List<Thing> things = new ArrayList<>();
    for (Actor actor : paper.known().actors()) {
      actor.mentions().forEach(m -> things.add(of(actor, m)));
    }
    paper.known().dates().forEach(d -> things.add(of(d)));
    things.sort(Comparator.comparing(thing -> Spot.of(thing.extract()), Spot.ORDER));
    return things;
  }

  private static Thing of(Actor actor, Mention mention) {
    Light light = new Light.OfActor(actor.key(), actor.name());
    String acting = mention.acting().map(a -> a ? ", its government" : ", the place").orElse("");
    String what = Sides.kind(actor) + " " + actor.name() + acting;
    return new Thing(Kind.ACTOR, mention.extract(), light, what, mention.why());
  }

  private static Thing of(TimeExpression date) {
    Light light = Light.OfDate.of(date);
    String what = "date " + Dates.value(date.when()) + ", " + date.certainty().label();
    return new Thing(Kind.DATE, date.extract(), light, what, date.why());
  }
}
