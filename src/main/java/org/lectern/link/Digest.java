package org.lectern.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.briefing.Briefing;
import org.lectern.document.Extract;

/**
 * A document as the linker sees it.
 *
 * @param briefing the document
 * @param units its sentences in order, those of its asides last
 * @param vector the terms of its story, weighed by how few documents have them
 * @param byTerm the sentences that have a term
 * @param byPassage the sentences of a passage
 */
record Digest(
    Briefing briefing,
    List<Unit> units,
    Vector vector,
    Map<Integer, List<Unit>> byTerm,
    Map<Integer, List<Unit>> byPassage) {

  static Digest of(Briefing briefing, List<Unit> units, Vector vector) {
    Map<Integer, List<Unit>> byTerm = new HashMap<>();
    Map<Integer, List<Unit>> byPassage = new HashMap<>();
    for (Unit unit : units) {
      for (int term : unit.terms()) {
        byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(unit);
      }
      byPassage.computeIfAbsent(unit.extract().passage(), p -> new ArrayList<>()).add(unit);
    }
    return new Digest(briefing, List.copyOf(units), vector, byTerm, byPassage);
  }

  /** The sentence that holds an extract. */
  Optional<Unit> unitOf(Extract extract) {
    return byPassage.getOrDefault(extract.passage(), List.of()).stream()
        .filter(unit -> unit.extract().overlaps(extract))
        .findFirst();
  }
}
