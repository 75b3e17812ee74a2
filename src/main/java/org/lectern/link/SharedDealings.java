package org.lectern.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.actor.Actor;
import org.lectern.actor.Kind;
import org.lectern.actor.Mention;

/**
 * Finds dealings between the same two states: sentences of two documents that name both and say the
 * same of them in at least one more word. Two states that the collection names together in many
 * sentences relate nobody.
 */
final class SharedDealings implements Finder {
  private static final double RARE = 0.6;
  private static final double WEIGHT = 0.3;
  private static final double RARITY = 0.2;
  private static final double LIKENESS = 0.3;
  private static final int MOST = 2;
  private static final int LONGEST = 4;

  private final Map<String, Map<String, List<Unit>>> byDocument = new HashMap<>();
  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private final Map<String, Integer> documentsWith = new HashMap<>();
  private final int sentences;
  private final int documents;

  SharedDealings(Corpus corpus) {
    documents = corpus.size();
    sentences = corpus.digests().stream().mapToInt(digest -> digest.units().size()).sum();
    for (Digest digest : corpus.digests()) {
      Map<String, List<Unit>> dealings = dealings(digest);
      byDocument.put(digest.briefing().id(), dealings);
      dealings.forEach((two, units) -> sentencesWith.merge(two, units.size(), Integer::sum));
      dealings.keySet().forEach(two -> documentsWith.merge(two, 1, Integer::sum));
    }
  }

  @Override
  public List<Finding> find(Pair pair) {
    Map<String, List<Unit>> there = byDocument.getOrDefault(pair.there().briefing().id(), Map.of());
    List<Finding> found = new ArrayList<>();
    byDocument
        .getOrDefault(pair.here().briefing().id(), Map.of())
        .forEach(
            (two, units) -> {
              if (there.containsKey(two) && isRare(two)) {
                best(pair, two, units, there.getOrDefault(two, List.of())).ifPresent(found::add);
              }
            });
    found.sort(Comparator.comparingDouble(Finding::weight).reversed());
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private boolean isRare(String two) {
    return rarity(two) >= RARE && documentsWith.getOrDefault(two, 1) <= Math.max(5, documents / 8);
  }

  private double rarity(String two) {
    double with = sentencesWith.getOrDefault(two, 1);
    return Math.log((sentences + 1) / with) / Math.log(sentences + 1);
  }

  private Optional<Finding> best(Pair pair, String two, List<Unit> here, List<Unit> there) {
    Finding best = null;
    for (Unit one : here) {
      for (Unit other : there) {
        double weight = WEIGHT + RARITY * rarity(two) + LIKENESS * pair.likeness(one, other);
        if (saysTheSame(pair.corpus(), one, other) && (best == null || weight > best.weight())) {
          best = finding(two, one, other, weight);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Finding finding(String two, Unit one, Unit other, double weight) {
    String what = two.replace("\n", " and ");
    return new Finding(weight, new Reason(Reason.Kind.ACTOR, what, one.extract(), other.extract()));
  }

  /** Whether they share a telling word that is neither a name nor a common word. */
  private static boolean saysTheSame(Corpus corpus, Unit one, Unit other) {
    int[] shared = one.shared(other);
    return one.words().stream()
        .filter(word -> word.tells() && !word.isCapital() && !word.isNumber())
        .filter(word -> !WordList.COMMON.contains(word.stem()))
        .map(corpus::number)
        .anyMatch(number -> Arrays.binarySearch(shared, number) >= 0);
  }

  /** The sentences of the story that name two states, by the names of both. */
  private static Map<String, List<Unit>> dealings(Digest digest) {
    List<Actor> states =
        digest.briefing().actors().stream().filter(a -> a.kind() == Kind.STATE).toList();
    Map<Unit, Set<String>> named = new HashMap<>();
    for (Actor state : states) {
      for (Mention mention : state.mentions()) {
        digest.unitOf(mention.extract()).ifPresent(unit -> name(named, unit, state));
      }
    }
    Map<String, List<Unit>> dealings = new LinkedHashMap<>();
    for (Unit unit : digest.units()) {
      if (!unit.aside()) {
        states.stream().filter(s -> isDescribed(unit, s)).forEach(s -> name(named, unit, s));
        add(dealings, unit, named.getOrDefault(unit, Set.of()));
      }
    }
    return dealings;
  }

  private static void name(Map<Unit, Set<String>> named, Unit unit, Actor state) {
    named.computeIfAbsent(unit, u -> new TreeSet<>()).add(state.name());
  }

  /** Whether a word is made of the name of a state of the document: "Israeli arms". */
  private static boolean isDescribed(Unit unit, Actor state) {
    String name = state.name().toLowerCase(Locale.ROOT);
    return unit.words().stream().anyMatch(word -> word.isCapital() && word.bare().startsWith(name));
  }

  /** A sentence that names more states is a list. */
  private static void add(Map<String, List<Unit>> dealings, Unit unit, Set<String> names) {
    List<String> states = new ArrayList<>(names);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; states.size() <= LONGEST && i < states.size(); i++) {
      for (int j = i + 1; j < states.size(); j++) {
        pairs.add(states.get(i) + "\n" + states.get(j));
      }
    }
    pairs.forEach(two -> dealings.computeIfAbsent(two, t -> new ArrayList<>(1)).add(unit));
  }
}
