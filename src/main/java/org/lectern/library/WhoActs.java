package org.lectern.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lectern.actor.Kind;
import org.lectern.briefing.Briefing;

/** Chooses the actors that a briefing names: the states, then persons, then bodies. */
final class WhoActs {
  private static final int STATES = 5;
  private static final int PERSONS = 6;
  private static final int BODIES = 4;
  private static final Set<Kind> BODY =
      Set.of(Kind.GOVERNMENT, Kind.ORGANISATION, Kind.MILITARY, Kind.GROUP);

  private WhoActs() {}

  /** The actors, each sort by weight. */
  static List<LibraryActor> chosen(List<LibraryActor> actors, List<Briefing> briefings) {
    Comparator<LibraryActor> byWeight =
        Comparator.comparingInt((LibraryActor actor) -> weight(actor, briefings)).reversed();
    List<LibraryActor> sorted = actors.stream().sorted(byWeight).toList();
    List<LibraryActor> chosen = new ArrayList<>();
    sorted.stream().filter(a -> a.kind() == Kind.STATE).limit(STATES).forEach(chosen::add);
    sorted.stream().filter(a -> a.kind() == Kind.PERSON).limit(PERSONS).forEach(chosen::add);
    sorted.stream().filter(a -> BODY.contains(a.kind())).limit(BODIES).forEach(chosen::add);
    return chosen;
  }

  /** Mentions count, and twice what the actor asserts; a person with an office before others. */
  private static int weight(LibraryActor actor, List<Briefing> briefings) {
    boolean office = actor.byDocument().values().stream().anyMatch(a -> !a.roles().isEmpty());
    int asserted = briefings.stream().mapToInt(b -> actor.statements(b).size()).sum();
    return actor.mentions() + 2 * asserted + (office ? 1 : 0);
  }
}
