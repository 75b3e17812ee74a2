package org.lectern.tui;

import java.time.LocalDate;
import java.util.Optional;
import org.lectern.date.PublishedFinder;
import org.lectern.library.Desk;

/** Sets the date of a document by hand; it is kept, and moves all that is counted from it. */
final class Dating {
  private Dating() {}

  /** Asks for the date, with the one that is set. */
  static State open(State state) {
    String known =
        state
            .paper()
            .flatMap(paper -> Optional.ofNullable(state.desk().dates().get(paper.key())))
            .map(LocalDate::toString)
            .orElse("");
    return state.paper().isEmpty() ? state : Typing.open(state, Prompt.Kind.DATE, known);
  }

  /** Takes what was typed. */
  static Step done(State state, String typed) {
    Optional<LocalDate> day = PublishedFinder.day(typed);
    if (state.paper().isEmpty() || day.isEmpty() && !typed.isBlank()) {
      return Step.to(state.saying("\"" + typed.strip() + "\" is no day such as 12 March 2012"));
    }
    Desk.Entry entry = new Desk.Dated(state.paper().get().key(), day);
    String told =
        day.map(d -> "published on " + Dates.words(d) + ", as you say")
            .orElse("no date is set by hand");
    return Step.to(state.with(state.desk().with(entry)).saying(told), new Effect.Keep(entry))
        .and(new Effect.Redate(state.document(), day));
  }
}
