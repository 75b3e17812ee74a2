package org.lectern.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.actor.Kind;
import org.lectern.briefing.Briefing;
import org.lectern.link.CrossReference;
import org.lectern.link.Reason;
import org.lectern.summary.CollectionBriefing;
import org.lectern.summary.CollectionSummariser;

/** Chooses what a briefing on a library says. */
final class BriefMaker {
  private static final int SENTENCES = 6;
  private static final int ACTORS = 8;
  private static final int CONFLICTS = 5;
  private static final Set<Kind> WHO_ACT =
      Set.of(
          Kind.PERSON, Kind.STATE, Kind.GOVERNMENT, Kind.ORGANISATION, Kind.MILITARY, Kind.GROUP);

  private final Library library;

  BriefMaker(Library library) {
    this.library = library;
  }

  Brief brief() {
    List<Briefing> briefings = library.briefings();
    CollectionBriefing about = new CollectionSummariser().summarise(briefings, SENTENCES);
    return new Brief(
        about.title(),
        briefings,
        about.sentences(),
        actors(),
        Events.chosen(library.timelineByWeight()),
        Claims.chosen(briefings, about.sentences()),
        conflicts());
  }

  private List<LibraryActor> actors() {
    return library.actors().stream()
        .filter(actor -> WHO_ACT.contains(actor.kind()))
        .limit(ACTORS)
        .toList();
  }

  /** Each conflict once, seen from the document that is listed first. */
  private List<Brief.Conflict> conflicts() {
    Set<String> told = new HashSet<>();
    List<Brief.Conflict> conflicts = new ArrayList<>();
    for (CrossReference reference : library.references()) {
      told.add(reference.document() + "\n" + reference.other());
      if (!told.contains(reference.other() + "\n" + reference.document())) {
        reference.reasons().stream()
            .filter(reason -> reason.kind() == Reason.Kind.CONFLICT)
            .map(reason -> new Brief.Conflict(reference.document(), reference.other(), reason))
            .forEach(conflicts::add);
      }
    }
    return conflicts.stream().limit(CONFLICTS).toList();
  }
}
