package org.lectern.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.actor.Actor;
import org.lectern.actor.Kind;
import org.lectern.actor.Mention;

/**
 * Finds actors and places that two documents share and few others have, with the sentences about
 * them that are most alike. What half of the collection speaks of relates nobody.
 */
final class SharedActors implements Finder {
  /** The least rarity of an actor that relates two documents. */
  private static final double RARE = 0.2;

  /** The same for a state, a people or their like, which stand in texts of any sort. */
  private static final double RARE_STATE = 0.5;

  /** So many mentions of each document are looked at. */
  private static final int MENTIONS = 6;

  /** Likeness counts for so much beside the rarity. */
  private static final double LIKENESS = 0.3;

  private static final double RARITY = 0.28;
  private static final double ACTOR = 0.3;
  private static final double PLACE = 0.25;

  /** States and peoples relate documents only in sentences that are as like as this. */
  private static final double LIKE = 0.25;

  /** A sentence with fewer telling words is a heading or a label. */
  private static final int FEWEST_TERMS = 4;

  private static final int MOST = 4;

  private final Map<String, Integer> documentsWith = new HashMap<>();
  private final int documents;

  SharedActors(Corpus corpus) {
    documents = corpus.size();
    for (Digest digest : corpus.digests()) {
      digest.briefing().actors().stream()
          .map(Actor::key)
          .distinct()
          .forEach(key -> documentsWith.merge(key, 1, Integer::sum));
    }
  }

  @Override
  public List<Finding> find(Pair pair) {
    Map<String, Actor> there = new HashMap<>();
    pair.there().briefing().actors().forEach(actor -> there.putIfAbsent(actor.key(), actor));
    List<Finding> found = new ArrayList<>();
    for (Actor actor : pair.here().briefing().actors()) {
      Actor other = there.get(actor.key());
      if (other != null && isRare(actor)) {
        evidence(pair, actor, other).ifPresent(found::add);
      }
    }
    found.sort((one, two) -> Double.compare(two.weight(), one.weight()));
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private boolean isRare(Actor actor) {
    return rarity(actor) >= (isOfAnySort(actor.kind()) ? RARE_STATE : RARE)
        && documentsWith.getOrDefault(actor.key(), 1) <= Math.max(5, documents / 8);
  }

  private static boolean isOfAnySort(Kind kind) {
    return kind == Kind.STATE || kind == Kind.PEOPLE || kind == Kind.GROUP;
  }

  /** 0 where every document has the actor, near 1 where only one of many has. */
  private double rarity(Actor actor) {
    double with = documentsWith.getOrDefault(actor.key(), 1);
    return Math.log((documents + 1) / with) / Math.log(documents + 1);
  }

  private Optional<Finding> evidence(Pair pair, Actor actor, Actor other) {
    Finding best = null;
    for (Unit here : units(pair.here(), actor)) {
      for (Unit there : units(pair.there(), other)) {
        double likeness = pair.likeness(here, there);
        double weight = weight(pair, actor, likeness);
        boolean bare = isOfAnySort(actor.kind()) && likeness < LIKE;
        if (!bare && (best == null || weight > best.weight())) {
          Reason.Kind kind = actor.kind() == Kind.PLACE ? Reason.Kind.PLACE : Reason.Kind.ACTOR;
          Reason reason = new Reason(kind, actor.name(), here.extract(), there.extract());
          best = new Finding(weight, reason);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private double weight(Pair pair, Actor actor, double likeness) {
    double base = actor.kind() == Kind.PLACE ? PLACE : ACTOR;
    return base + RARITY * rarity(actor) + LIKENESS * likeness + Math.min(0.1, pair.cosine() / 2);
  }

  /** The sentences of the story that mention an actor, headings and labels apart. */
  private static List<Unit> units(Digest digest, Actor actor) {
    return actor.mentions().stream()
        .filter(mention -> actor.kind() != Kind.PLACE || !mention.acting().orElse(false))
        .map(Mention::extract)
        .flatMap(extract -> digest.unitOf(extract).stream())
        .filter(unit -> !unit.aside() && unit.terms().length >= FEWEST_TERMS)
        .distinct()
        .limit(MENTIONS)
        .toList();
  }
}
