package org.lectern.tui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.LibraryActor;
import org.lectern.library.TimelineEntry;
import org.lectern.link.CrossReference;

/**
 * What holds over all documents.
 *
 * @param actors the actors over all documents, by key
 * @param timeline the dated sentences in order of time
 * @param references the relations between documents, by the document they are seen from
 */
record Across(
    Map<String, LibraryActor> actors,
    List<TimelineEntry> timeline,
    Map<String, List<CrossReference>> references) {
  static final Across NONE = new Across(Map.of(), List.of(), Map.of());

  Across {
    actors = Map.copyOf(actors);
    timeline = List.copyOf(timeline);
    references = Map.copyOf(references);
  }

  static Across of(
      List<LibraryActor> actors, List<TimelineEntry> timeline, List<CrossReference> references) {
    Map<String, LibraryActor> byKey = new HashMap<>();
    actors.forEach(a -> byKey.putIfAbsent(a.key(), a));
    for (LibraryActor actor : actors) {
      actor.byDocument().values().forEach(here -> byKey.putIfAbsent(here.key(), actor));
    }
    Map<String, List<CrossReference>> byDocument = new HashMap<>();
    references.forEach(
        r -> byDocument.computeIfAbsent(r.document(), d -> new ArrayList<>()).add(r));
    return new Across(byKey, timeline, byDocument);
  }

  /** The actor with a key over all documents. */
  Optional<LibraryActor> actor(String key) {
    return Optional.ofNullable(actors.get(key));
  }

  /** The relations seen from a document. */
  List<CrossReference> from(String document) {
    return references.getOrDefault(document, List.of());
  }
}
