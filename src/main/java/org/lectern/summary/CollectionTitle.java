package org.lectern.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.actor.Actor;
import org.lectern.actor.Kind;
import org.lectern.briefing.Briefing;

/** Writes one line on what documents have in common: the actors that most of them name. */
final class CollectionTitle {
  private static final int NAMES = 3;
  private static final int FEWEST_MENTIONS = 2;

  private CollectionTitle() {}

  /** One actor over the documents. */
  private record Count(String name, int documents, int mentions) {
    Count with(Actor actor) {
      return new Count(name, documents + 1, mentions + actor.mentions().size());
    }
  }

  /** "Iran, Azerbaijan and Armenia", or a headline where no two documents share an actor. */
  static String of(List<Briefing> briefings) {
    if (briefings.size() == 1) {
      return headline(briefings);
    }
    List<String> names = names(briefings);
    return names.isEmpty() ? headline(briefings) : list(names);
  }

  private static List<String> names(List<Briefing> briefings) {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (Briefing briefing : briefings) {
      for (Actor actor : briefing.actors()) {
        if (actor.kind() != Kind.MEDIA && actor.kind() != Kind.PEOPLE) {
          Count none = new Count(actor.name(), 0, 0);
          counts.put(actor.key(), counts.getOrDefault(actor.key(), none).with(actor));
        }
      }
    }
    return counts.values().stream()
        .filter(c -> c.documents() * 2 > briefings.size() && c.mentions() >= FEWEST_MENTIONS)
        .sorted(
            Comparator.<Count>comparingInt(c -> -c.documents())
                .thenComparingInt(c -> -c.mentions())
                .thenComparing(Count::name))
        .limit(NAMES)
        .map(Count::name)
        .toList();
  }

  private static String headline(List<Briefing> briefings) {
    return briefings.isEmpty() ? "" : briefings.get(0).article().title().value();
  }

  private static String list(List<String> names) {
    List<String> all = new ArrayList<>(names);
    String last = all.remove(all.size() - 1);
    return all.isEmpty() ? last : String.join(", ", all) + " and " + last;
  }
}
