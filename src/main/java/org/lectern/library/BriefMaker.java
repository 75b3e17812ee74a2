package org.lectern.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.briefing.Briefing;
import org.lectern.document.Extract;
import org.lectern.link.CrossReference;
import org.lectern.link.Reason;
import org.lectern.summary.CollectionBriefing;
import org.lectern.summary.CollectionSummariser;
import org.lectern.summary.SummarySentence;

/** Chooses what a briefing on a library says. */
final class BriefMaker {
  private static final int SENTENCES = 8;
  private static final int CONFLICTS = 5;

  private final Library library;

  BriefMaker(Library library) {
    this.library = library;
  }

  Brief brief() {
    List<Briefing> briefings = library.briefings();
    CollectionBriefing about = new CollectionSummariser().summarise(briefings, SENTENCES);
    List<TimelineEntry> events = Events.chosen(library.timelineByWeight());
    return new Brief(
        about.title(),
        briefings,
        about.sentences(),
        WhoActs.chosen(library.actors(), briefings),
        events,
        Claims.chosen(briefings, told(about.sentences(), events)),
        conflicts());
  }

  /** The sentences that stand before the claims. */
  private static Set<Extract> told(List<SummarySentence> about, List<TimelineEntry> events) {
    Set<Extract> told = new HashSet<>();
    about.forEach(sentence -> told.add(sentence.extract()));
    events.forEach(event -> told.add(event.sentence()));
    return told;
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
