package org.lectern.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.clean.Passage;
import org.lectern.library.LibraryActor;
import org.lectern.link.CrossReference;

/** Finds the places that a light falls on. What was found is kept; one thread uses it. */
final class Spots {
  private static final int MOST = 4096;

  private final Map<Key, List<Spot>> found =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Spot>> eldest) {
          return size() > MOST;
        }
      };

  private record Key(Outline outline, boolean facts, boolean across, Light light) {}

  /** The lit places of a document in order of the text as it is shown. */
  List<Spot> of(Shelf shelf, Paper paper, Light light) {
    if (paper.outline().isEmpty()) {
      return List.of();
    }
    Outline outline = paper.outline().get();
    Key key = new Key(outline, paper.facts().isPresent(), shelf.across().isPresent(), light);
    List<Spot> spots = found.get(key);
    if (spots == null) {
      spots = sorted(outline, find(shelf, paper, outline, light));
      found.put(key, spots);
    }
    return spots;
  }

  private static List<Spot> sorted(Outline outline, List<Spot> spots) {
    return spots.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Spot s) -> outline.anchor(s.passage(), s.from()))
                .thenComparing(Spot.ORDER))
        .toList();
  }

  private static List<Spot> find(Shelf shelf, Paper paper, Outline outline, Light light) {
    if (light instanceof Light.OfActor actor) {
      return actor(shelf.known(), paper.known(), actor.key());
    }
    if (light instanceof Light.OfDate date) {
      return paper.known().dates().stream()
          .filter(date::fallsOn)
          .map(d -> Spot.of(d.extract()))
          .toList();
    }
    if (light instanceof Light.OfReference reference) {
      return reference(shelf.known(), paper, reference);
    }
    return light instanceof Light.OfSearch search
        ? matches(outline.article().passages(), search.query())
        : List.of();
  }

  /** The mentions of an actor, and of those that are the same over the documents. */
  private static List<Spot> actor(Across across, Facts facts, String key) {
    Optional<String> group = across.actor(key).map(LibraryActor::key);
    return facts.actors().stream()
        .filter(
            a ->
                a.key().equals(key)
                    || (group.isPresent()
                        && group.equals(across.actor(a.key()).map(LibraryActor::key))))
        .flatMap(a -> a.mentions().stream())
        .map(m -> Spot.of(m.extract()))
        .toList();
  }

  private static List<Spot> reference(Across across, Paper paper, Light.OfReference light) {
    return across.from(paper.id()).stream()
        .filter(r -> joins(r, light))
        .flatMap(r -> r.reasons().stream())
        .map(reason -> Spot.of(reason.here()))
        .toList();
  }

  private static boolean joins(CrossReference reference, Light.OfReference light) {
    boolean straight =
        reference.document().equals(light.document()) && reference.other().equals(light.other());
    boolean turned =
        reference.document().equals(light.other()) && reference.other().equals(light.document());
    return straight || turned;
  }

  private static List<Spot> matches(List<Passage> passages, String query) {
    String wanted = query.toLowerCase(Locale.ROOT);
    List<Spot> spots = new ArrayList<>();
    if (wanted.isBlank()) {
      return spots;
    }
    for (Passage passage : passages) {
      String text = passage.text();
      for (int at = indexOf(text, wanted, 0); at >= 0; ) {
        spots.add(new Spot(passage.index(), at, at + wanted.length()));
        at = indexOf(text, wanted, at + wanted.length());
      }
    }
    return spots;
  }

  /** Where the text has the wanted words, without regard to case, from an offset on; else -1. */
  static int indexOf(String text, String wanted, int from) {
    char first = wanted.charAt(0);
    char upper = Character.toUpperCase(first);
    for (int i = from; i <= text.length() - wanted.length(); i++) {
      char c = text.charAt(i);
      if ((c == first || c == upper)
          && text.regionMatches(/* ignoreCase= */ true, i, wanted, 0, wanted.length())) {
        return i;
      }
    }
    return -1;
  }
}
