package org.lectern.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.actor.Actor;
import org.lectern.actor.Mention;
import org.lectern.briefing.Briefing;
import org.lectern.document.Extract;
import org.lectern.library.Library;
import org.lectern.library.LibraryActor;
import org.lectern.statement.Statement;

/**
 * The page for an actor: its names and why they are its own, its roles with the dates of the
 * documents, with whom it is named, what it asserts, and every mention in its line.
 */
final class ActorPage {
  private static final int MOST_MENTIONS = 500;
  private static final int COMPANY = 8;
  private static final int AROUND = 60;

  private final Library library;
  private final LibraryActor actor;
  private final List<Entry> entries = new ArrayList<>();

  private ActorPage(Library library, LibraryActor actor) {
    this.library = library;
    this.actor = actor;
  }

  /** The page for the actor that has a key in some document. */
  static Optional<Window> of(Library library, String key) {
    for (LibraryActor actor : library.actors()) {
      boolean named = actor.byDocument().values().stream().anyMatch(a -> a.key().equals(key));
      if (named || actor.key().equals(key)) {
        return Optional.of(new ActorPage(library, actor).window());
      }
    }
    return Optional.empty();
  }

  private Window window() {
    String documents = Words.count(actor.byDocument().size(), "document");
    String kind = actor.kind().name().toLowerCase(java.util.Locale.ROOT);
    String country = actor.country().map(c -> ", " + c).orElse("");
    entries.add(
        Entry.plain(
            "is",
            kind + country + "; " + Words.count(actor.mentions(), "mention") + " in " + documents));
    names();
    actor.reasons().forEach(reason -> entries.add(Entry.plain("one", reason)));
    company();
    for (int document = 0; document < library.briefings().size(); document++) {
      roles(document);
    }
    for (int document = 0; document < library.briefings().size(); document++) {
      statements(document);
    }
    for (int document = 0; document < library.briefings().size(); document++) {
      mentions(document);
    }
    return Window.of(Window.Kind.ACTOR, actor.name(), entries);
  }

  /** Each name with how often it stands, and why it is this actor's. */
  private void names() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> reasons = new HashMap<>();
    for (Actor here : actor.byDocument().values()) {
      for (Mention mention : here.mentions()) {
        counts.merge(mention.extract().text(), 1, Integer::sum);
        reasons.putIfAbsent(mention.extract().text(), mention.why());
      }
    }
    counts.forEach(
        (name, count) ->
            entries.add(
                Entry.plain("named", "\"" + name + "\" x" + count + ": " + reasons.get(name))));
  }

  private Optional<Actor> here(int document) {
    return Optional.ofNullable(actor.byDocument().get(library.briefings().get(document).id()));
  }

  private void roles(int document) {
    Briefing briefing = library.briefings().get(document);
    here(document)
        .ifPresent(
            a ->
                a.roles()
                    .forEach(
                        role -> {
                          String day = Dates.words(briefing.published());
                          String text = role.name() + " (" + day + ")";
                          entries.add(entry("role", text, document, role.extract()));
                        }));
  }

  private void statements(int document) {
    for (Statement statement : actor.statements(library.briefings().get(document))) {
      entries.add(entry("says", statement.claim().text(), document, statement.claim()));
    }
  }

  private void mentions(int document) {
    if (here(document).isEmpty()) {
      return;
    }
    Briefing briefing = library.briefings().get(document);
    String title = Words.brief(briefing.article().title().value(), 18);
    for (Mention mention : here(document).get().mentions()) {
      if (entries.size() < MOST_MENTIONS) {
        Extract extract = mention.extract();
        String lead = title + ":" + extract.line();
        Target target = new Target.Go(new Place(document, extract.span().start()));
        entries.add(Entry.to(lead, around(briefing, extract), target));
      }
    }
  }

  private static String around(Briefing briefing, Extract extract) {
    String text = briefing.article().passages().get(extract.passage()).text();
    int from = Math.max(0, extract.from() - AROUND);
    int to = Math.min(text.length(), extract.to() + AROUND);
    int start = from == 0 ? 0 : text.indexOf(' ', from) + 1;
    int end = to == text.length() ? to : text.lastIndexOf(' ', to);
    start = start == 0 || start > extract.from() ? from : start;
    end = end < extract.to() ? to : end;
    String tail = end < text.length() ? " ..." : "";
    return (start == 0 ? "" : "... ") + text.substring(start, end) + tail;
  }

  /** The actors that are named in the same passages most often. */
  private void company() {
    Map<String, Integer> together = new LinkedHashMap<>();
    for (Briefing briefing : library.briefings()) {
      Actor here = actor.byDocument().get(briefing.id());
      if (here != null) {
        together(briefing, here, together);
      }
    }
    together.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue()).reversed())
        .limit(COMPANY)
        .forEach(e -> entries.add(Entry.plain("with", e.getKey() + " x" + e.getValue())));
  }

  private static void together(Briefing briefing, Actor here, Map<String, Integer> together) {
    Set<Integer> passages = new HashSet<>();
    here.mentions().forEach(m -> passages.add(m.extract().passage()));
    for (Actor other : briefing.actors()) {
      if (!other.key().equals(here.key())) {
        Set<Integer> shared = new HashSet<>();
        other.mentions().forEach(m -> shared.add(m.extract().passage()));
        shared.retainAll(passages);
        if (!shared.isEmpty()) {
          together.merge(other.name(), shared.size(), Integer::sum);
        }
      }
    }
  }

  private static Entry entry(String lead, String text, int document, Extract extract) {
    Target target = new Target.Go(new Place(document, extract.span().start()));
    return Entry.to(lead, text + " (line\u00a0" + extract.line() + ")", target);
  }
}
