package org.lectern.tui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.actor.Actor;
import org.lectern.actor.Kind;
import org.lectern.clean.Sentences;
import org.lectern.document.Extract;
import org.lectern.library.Desk;
import org.lectern.library.LibraryActor;
import org.lectern.library.TimelineEntry;
import org.lectern.link.CrossReference;
import org.lectern.link.Reason;

/** The invented documents of {@code port/}, with their actors, dates and relations. */
final class Port {
  static final Path FOLDER = Path.of("src/test/resources/org/lectern/tui/port");

  private Port() {}

  /**
   * The events that make the whole collection known, in the order in which the reader sends them.
   */
  static List<Event> events() {
    List<PortDocument> documents = documents();
    List<Event> events = new ArrayList<>();
    List<Paper> papers = documents.stream().map(d -> Paper.named(d.id(), "key-" + d.id())).toList();
    events.add(new Event.Listed(papers, List.of(), Desk.EMPTY, -1));
    for (int i = 0; i < documents.size(); i++) {
      events.add(new Event.Cleaned(i, documents.get(i).outline()));
    }
    for (int i = 0; i < documents.size(); i++) {
      events.add(new Event.Found(i, documents.get(i).facts()));
    }
    events.add(new Event.Joined(across(documents)));
    return events;
  }

  private static List<PortDocument> documents() {
    List<String> actors = lines(FOLDER.resolve("actors.txt"));
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> Character.isDigit(f.getFileName().toString().charAt(0)))
          .sorted()
          .map(f -> PortDocument.parse(f.getFileName().toString(), lines(f), actors))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Across across(List<PortDocument> documents) {
    List<TimelineEntry> timeline = new ArrayList<>();
    for (PortDocument document : documents) {
      document.facts().dates().stream()
          .filter(d -> d.when().timex().length() == 10)
          .forEach(
              d -> {
                Extract sentence =
                    Sentences.of(document.passage(d.extract().passage())).stream()
                        .filter(s -> s.covers(d.extract()))
                        .findFirst()
                        .orElseThrow();
                timeline.add(new TimelineEntry(document.id(), d, sentence, Optional.empty()));
              });
    }
    timeline.sort(java.util.Comparator.comparing(e -> e.time().when().timex()));
    return Across.of(actors(documents), timeline, references(documents));
  }

  private static List<LibraryActor> actors(List<PortDocument> documents) {
    Map<String, Map<String, Actor>> byKey = new LinkedHashMap<>();
    for (PortDocument document : documents) {
      for (Actor actor : document.facts().actors()) {
        byKey.computeIfAbsent(actor.key(), k -> new LinkedHashMap<>()).put(document.id(), actor);
      }
    }
    return byKey.entrySet().stream()
        .map(
            e -> {
              Actor first = e.getValue().values().iterator().next();
              Kind kind = first.kind();
              return new LibraryActor(
                  e.getKey(),
                  first.name(),
                  kind,
                  Optional.empty(),
                  List.of(),
                  List.of(),
                  e.getValue());
            })
        .toList();
  }

  private static List<CrossReference> references(List<PortDocument> documents) {
    List<CrossReference> references = new ArrayList<>();
    for (String line : lines(FOLDER.resolve("references.txt"))) {
      String[] f = line.split("\\|");
      PortDocument here = named(documents, f[0]);
      PortDocument there = named(documents, f[1]);
      Reason.Kind kind = Reason.Kind.valueOf(f[2].toUpperCase(java.util.Locale.ROOT));
      Reason reason = new Reason(kind, f[3], here.words(f[4]), there.words(f[5]));
      CrossReference reference = new CrossReference(here.id(), there.id(), 0.5, List.of(reason));
      references.add(reference);
      references.add(reference.turned());
    }
    return references;
  }

  private static PortDocument named(List<PortDocument> documents, String name) {
    return documents.stream().filter(d -> d.id().equals(name + ".txt")).findFirst().orElseThrow();
  }
}
