package org.lectern.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lectern.actor.Decision;
import org.lectern.briefing.Briefing;
import org.lectern.library.DecisionFile;
import org.lectern.library.Desk;
import org.lectern.library.DeskFile;
import org.lectern.library.Library;
import org.lectern.statement.Voices;
import org.lectern.summary.Summariser;
import org.lectern.summary.SummarySentence;

/**
 * The work that is done beside the drawing: it reads, cleans and finds, the documents that are
 * looked at before all others, and sends what it found as events.
 */
final class Background {
  private static final int SENTENCES = 5;

  private final Supplier<Library> supplier;
  private final DeskFile desk;
  private final Mender mender;
  private final Consumer<Event> sink;
  private final ConcurrentLinkedDeque<Runnable> urgent = new ConcurrentLinkedDeque<>();
  private final BitSet cleaned = new BitSet();
  private final BitSet found = new BitSet();
  private boolean joined;
  private volatile Optional<Library> library = Optional.empty();

  Background(
      Supplier<Library> supplier, DeskFile desk, DecisionFile decisions, Consumer<Event> sink) {
    this.mender = new Mender(decisions);
    this.supplier = supplier;
    this.desk = desk;
    this.sink = sink;
  }

  /** Does all there is to do, then what becomes urgent, until it is interrupted. */
  void run() {
    Library read = supplier.get();
    sink.accept(listed(read));
    work(read);
    try {
      while (!Thread.currentThread().isInterrupted()) {
        synchronized (urgent) {
          while (urgent.isEmpty()) {
            urgent.wait();
          }
        }
        hurry();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does all there is to do for a library, and what became urgent meanwhile. */
  void work(Library read) {
    library = Optional.of(read);
    int size = read.briefings().size();
    read.readAhead();
    for (int i = 0; i < size; i++) {
      hurry();
      clean(present(read), i);
    }
    for (int i = 0; i < size; i++) {
      hurry();
      find(present(read), i);
    }
    hurry();
    guarded("relating the documents", () -> sink.accept(joined(present(read))));
    joined = true;
  }

  /** The library by the decisions that hold now. */
  private Library present(Library read) {
    return library.orElse(read);
  }

  /** The documents by name, with what is remembered of them. */
  Event listed(Library read) {
    DeskFile.Kept kept = desk.load();
    List<Paper> papers = new ArrayList<>();
    for (Briefing briefing : read.briefings()) {
      String key = Desk.key(briefing.id(), briefing.source().text().text());
      papers.add(Paper.named(briefing.id(), key));
    }
    kept.problem().ifPresent(problem -> sink.accept(new Event.Told(problem.sentence())));
    boolean single = papers.size() == 1 && read.problems().isEmpty();
    return new Event.Listed(papers, read.problems(), kept.desk(), single ? 0 : -1);
  }

  private void clean(Library read, int document) {
    if (cleaned.get(document)) {
      return;
    }
    cleaned.set(document);
    guarded(
        "reading " + read.briefings().get(document).id(),
        () -> {
          Briefing briefing = read.briefings().get(document);
          Outline outline = new Outline(briefing.article(), briefing.published());
          sink.accept(new Event.Cleaned(document, outline));
        });
  }

  private void find(Library read, int document) {
    if (found.get(document)) {
      return;
    }
    found.set(document);
    guarded(
        "reading " + read.briefings().get(document).id(),
        () -> {
          Briefing briefing = read.briefings().get(document);
          Facts facts = new Facts(briefing.actors(), briefing.dates(), briefing.statements());
          sink.accept(new Event.Found(document, facts));
        });
  }

  private static Event joined(Library read) {
    return new Event.Joined(Across.of(read.actors(), read.timeline(), read.references()));
  }

  /** Cleans a document, and finds what there is in it, before all others. */
  void hurry(int document) {
    urgently(
        () ->
            library
                .filter(read -> document < read.briefings().size())
                .ifPresent(
                    read -> {
                      clean(read, document);
                      find(read, document);
                    }));
  }

  /** Sets the date of a document by hand, or no longer, and finds anew what depends on it. */
  void redate(int document, Optional<LocalDate> day) {
    urgently(
        () ->
            library
                .filter(read -> document < read.briefings().size())
                .ifPresent(read -> redate(read.dated(document, day), document)));
  }

  private void redate(Library changed, int document) {
    library = Optional.of(changed);
    cleaned.clear(document);
    found.clear(document);
    clean(changed, document);
    find(changed, document);
    if (joined) {
      guarded("relating the documents", () -> sink.accept(joined(changed)));
    }
  }

  /** Makes the summary of a document. */
  void summarise(int document) {
    urgently(
        () ->
            library
                .filter(read -> document < read.briefings().size())
                .ifPresent(
                    read -> guarded("the summary", () -> sink.accept(summary(read, document)))));
  }

  private static Event summary(Library read, int document) {
    Briefing briefing = read.briefings().get(document);
    List<Entry> entries =
        new Summariser()
            .summarise(briefing, SENTENCES).stream()
                .map(
                    s -> {
                      String text = whose(briefing, s) + s.extract().text();
                      Place place = new Place(document, s.extract().span().start());
                      return Entry.to("line " + s.extract().line(), text, new Target.Go(place));
                    })
                .toList();
    return entries.isEmpty()
        ? new Event.Told("no summary of this document")
        : new Event.Ready(Window.of(Window.Kind.SUMMARY, "Summary", entries));
  }

  /** Whose claim a sentence is, before it; the author's own where the author accuses. */
  private static String whose(Briefing briefing, SummarySentence sentence) {
    boolean accuses = Voices.isAccusation(sentence.extract(), briefing.statements());
    return sentence.speaker().map(who -> who + ": ").orElse(accuses ? "the author: " : "");
  }

  /** Makes the page for the actor with a key. */
  void describe(String key) {
    urgently(
        () ->
            library.ifPresent(
                read ->
                    guarded(
                        "the page",
                        () ->
                            ActorPage.of(read, key)
                                .ifPresent(page -> sink.accept(new Event.Ready(page))))));
  }

  /** Keeps a decision about an actor, and finds all actors anew by it. */
  void mend(Decision decision, Scope scope, int document) {
    urgently(
        () ->
            library
                .filter(read -> document < read.briefings().size())
                .ifPresent(read -> mended(mender.decide(read, decision, scope, document))));
  }

  /** Takes the latest decision back, and finds all actors anew. */
  void unmend() {
    urgently(() -> library.ifPresent(read -> mended(mender.undo(read))));
  }

  private void mended(Mender.Mended mended) {
    Library read = mended.library();
    library = Optional.of(read);
    sink.accept(new Event.Told(mended.told()));
    for (int i = 0; i < read.briefings().size(); i++) {
      found.clear(i);
      find(read, i);
    }
    guarded("relating the documents", () -> sink.accept(joined(read)));
  }

  private void urgently(Runnable work) {
    synchronized (urgent) {
      urgent.add(work);
      urgent.notifyAll();
    }
  }

  private void hurry() {
    for (Runnable work = urgent.poll(); work != null; work = urgent.poll()) {
      work.run();
    }
  }

  /** One document that breaks a finder must not end the reading of the others. */
  private void guarded(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      sink.accept(new Event.Told(what + " failed: " + e));
    }
  }
}
