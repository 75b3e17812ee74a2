package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins what somebody says with the outlet that says so: "X denied it, according to the Times". */
final class Relays {
  private Relays() {}

  /** The drafts of one sentence: an outlet's "according to" becomes the relay of what it relays. */
  static List<Draft> join(Prose prose, List<Draft> reported, List<Draft> accordingTo) {
    List<Draft> joined = new ArrayList<>();
    List<Draft> outer = new ArrayList<>(accordingTo);
    for (Draft draft : reported) {
      Optional<Draft> outlet = outletAround(prose, draft, accordingTo);
      outlet.ifPresent(o -> outer.removeIf(d -> d.cue().equals(o.cue())));
      Optional<Draft> relay = outlet.or(() -> outletAround(prose, draft, reported));
      joined.add(relay.map(r -> draft.relayedBy(r.speaker().orElseThrow())).orElse(draft));
    }
    joined.addAll(outer);
    return joined;
  }

  /** The draft of an outlet whose claim holds the other draft nearly from its beginning. */
  private static Optional<Draft> outletAround(Prose prose, Draft inner, List<Draft> drafts) {
    return drafts.stream()
        .filter(
            d -> !d.cue().equals(inner.cue()) && isOutlet(prose, d) && inner.speaker().isPresent())
        .filter(d -> holds(d.claim(), inner.whole()))
        .findFirst();
  }

  private static boolean holds(Range claim, Range whole) {
    return claim.from() <= whole.from() && whole.to() <= claim.to() + 1;
  }

  private static boolean isOutlet(Prose prose, Draft draft) {
    return draft.speaker().map(s -> Outlets.isOutlet(prose.extract(s).text())).orElse(false);
  }

  static String withoutArticle(String name) {
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }
}
