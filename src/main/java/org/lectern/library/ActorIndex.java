package org.lectern.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.actor.Actor;
import org.lectern.actor.ActorGroup;
import org.lectern.actor.ActorJoin;
import org.lectern.briefing.Briefing;

/** Makes one actor of all that are the same over the documents. */
final class ActorIndex {
  private ActorIndex() {}

  /** The actors over all documents, most mentioned first, then in order of the documents. */
  static List<LibraryActor> of(List<Briefing> briefings) {
    Map<String, List<Actor>> actors = new LinkedHashMap<>();
    briefings.forEach(briefing -> actors.put(briefing.id(), briefing.actors()));
    return ActorJoin.join(actors).stream().map(ActorIndex::actor).toList();
  }

  private static LibraryActor actor(ActorGroup group) {
    return new LibraryActor(
        group.key(),
        group.name(),
        group.kind(),
        group.country(),
        group.aliases(),
        group.reasons(),
        group.byDocument());
  }
}
