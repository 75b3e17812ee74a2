package org.lectern.library;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Briefing;
import org.lectern.document.Problem;
import org.lectern.link.CrossReference;

/** The documents that were read, what could not be read, and what holds over all documents. */
public final class Library {
  private final List<Briefing> briefings;
  private final List<Problem> problems;

  /** A library of briefings, in the order in which they are listed. */
  public Library(List<Briefing> briefings, List<Problem> problems) {
    this.briefings = List.copyOf(briefings);
    this.problems = List.copyOf(problems);
  }

  /** The briefings in the order in which the documents are listed. */
  public List<Briefing> briefings() {
    return briefings;
  }

  /** The briefing on the document with an id. */
  public Optional<Briefing> briefing(String id) {
    return briefings.stream().filter(b -> b.id().equals(id)).findFirst();
  }

  /** What could not be read. */
  public List<Problem> problems() {
    return problems;
  }

  /** The actors over all documents, most mentioned first. */
  public List<LibraryActor> actors() {
    return ActorIndex.of(briefings);
  }

  /** The dated sentences of all documents in order of time; those without a known day last. */
  public List<TimelineEntry> timeline() {
    return List.of();
  }

  /** The relations between documents, each pair from both sides. */
  public List<CrossReference> references() {
    return List.of();
  }
}
