package org.lectern.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.actor.Mending;
import org.lectern.briefing.Briefing;
import org.lectern.document.Problem;
import org.lectern.link.CrossReference;
import org.lectern.link.Linker;

/** The documents that were read, what could not be read, and what holds over all documents. */
public final class Library {
  private final List<Briefing> briefings;
  private final Map<String, Briefing> byId = new LinkedHashMap<>();
  private final List<Problem> problems;

  /** A library of briefings, in the order in which they are listed. */
  public Library(List<Briefing> briefings, List<Problem> problems) {
    this.briefings = List.copyOf(briefings);
    this.problems = List.copyOf(problems);
    briefings.forEach(briefing -> byId.put(briefing.id(), briefing));
  }

  /** The briefings in the order in which the documents are listed. */
  public List<Briefing> briefings() {
    return briefings;
  }

  /** The briefing on the document with an id. */
  public Optional<Briefing> briefing(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Begins to clean and date the documents from the last one on, while the caller goes on from the
   * first: a start is bound by the processor, and two are common. What fails here fails again, and
   * is told, where it is asked for.
   */
  public void readAhead() {
    Thread thread = new Thread(this::readFromTheEnd, "read-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private void readFromTheEnd() {
    try {
      for (int i = briefings.size() - 1; i > 0; i--) {
        briefings.get(i).published();
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The library in which the date of one document is set by hand, or no longer. */
  public Library dated(int document, Optional<LocalDate> day) {
    List<Briefing> others = new ArrayList<>(briefings);
    others.set(document, others.get(document).dated(day));
    return new Library(others, problems);
  }

  /** The same documents with other decisions about their actors. */
  public Library with(Mending mending) {
    List<Briefing> mended = new ArrayList<>(briefings.size());
    briefings.forEach(briefing -> mended.add(briefing.with(mending)));
    return new Library(mended, problems);
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
    return Timeline.of(briefings);
  }

  /** The same, the days that matter most first. */
  public List<TimelineEntry> timelineByWeight() {
    return Weights.sorted(timeline());
  }

  /** One briefing for the collection. */
  public Brief brief() {
    return new BriefMaker(this).brief();
  }

  /** The relations between documents, each pair from both sides. */
  public List<CrossReference> references() {
    return new Linker().link(briefings);
  }

  /**
   * The passages that match a query, best first: words, "a phrase", -not, actor:NAME,
   * date:2020-06..2021.
   *
   * @throws QueryException where the query cannot be understood
   */
  public List<Hit> search(String query) {
    return new Search(briefings, Query.parse(query)).hits();
  }

  /**
   * Whether a query can be understood.
   *
   * @throws QueryException where it cannot
   */
  public static void check(String query) {
    Query.parse(query);
  }
}
