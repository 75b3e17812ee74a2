package org.lectern.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.actor.Actor;
import org.lectern.actor.Mention;
import org.lectern.briefing.Briefing;
import org.lectern.clean.Passage;
import org.lectern.date.TimeExpression;
import org.lectern.document.Extract;

/**
 * Searches the passages of documents, asides among them. A passage matches that holds all that is
 * wanted and nothing that is not; matches are ranked by BM25 (Robertson and Zaragoza 2009, k1 1.2,
 * b 0.75).
 */
final class Search {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final List<Briefing> briefings;
  private final Query query;
  private final List<Match> matches = new ArrayList<>();
  private final int[] passagesWith;
  private long words;
  private int passages;

  /** A passage that matches, with the places of each wanted phrase. */
  private record Match(
      Briefing briefing, Passage passage, int words, List<List<Fold.Word>> places) {}

  Search(List<Briefing> briefings, Query query) {
    this.briefings = briefings;
    this.query = query;
    this.passagesWith = new int[query.wanted().size()];
  }

  /** The hits, best first, then in order of the documents. */
  List<Hit> hits() {
    briefings.forEach(this::look);
    List<Hit> hits = new ArrayList<>();
    for (Match match : matches) {
      hits.add(new Hit(match.briefing().id(), extract(match), score(match)));
    }
    hits.sort(Comparator.comparingDouble(Hit::score).reversed());
    return List.copyOf(hits);
  }

  private void look(Briefing briefing) {
    Optional<Set<Integer>> allowed = allowed(briefing);
    for (Passage passage : briefing.article().passages()) {
      List<Fold.Word> found = Fold.words(passage.text());
      words += found.size();
      passages++;
      List<List<Fold.Word>> places = places(found);
      if (places.stream().noneMatch(List::isEmpty)
          && query.unwanted().stream().allMatch(phrase -> places(found, phrase).isEmpty())
          && allowed.map(set -> set.contains(passage.index())).orElse(true)) {
        matches.add(new Match(briefing, passage, found.size(), places));
      }
    }
  }

  private List<List<Fold.Word>> places(List<Fold.Word> found) {
    List<List<Fold.Word>> places = new ArrayList<>();
    for (int i = 0; i < passagesWith.length; i++) {
      places.add(places(found, query.wanted().get(i)));
      passagesWith[i] += places.get(i).isEmpty() ? 0 : 1;
    }
    return places;
  }

  /** Where a phrase stands, from its first word to its last. */
  private static List<Fold.Word> places(List<Fold.Word> words, List<String> phrase) {
    List<Fold.Word> places = new ArrayList<>();
    for (int i = 0; i + phrase.size() <= words.size(); i++) {
      int said = 0;
      while (said < phrase.size() && words.get(i + said).key().equals(phrase.get(said))) {
        said++;
      }
      if (said == phrase.size()) {
        int to = words.get(i + said - 1).to();
        places.add(new Fold.Word(phrase.get(0), words.get(i).from(), to));
      }
    }
    return places;
  }

  /** The passages that the actors and the period of the query allow, where it names any. */
  private Optional<Set<Integer>> allowed(Briefing briefing) {
    List<Set<Integer>> sets = new ArrayList<>();
    query.actors().forEach(name -> sets.add(naming(briefing, name)));
    query.period().ifPresent(period -> sets.add(telling(briefing, period)));
    Set<Integer> all = sets.isEmpty() ? Set.of() : new HashSet<>(sets.get(0));
    sets.forEach(all::retainAll);
    return sets.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static Set<Integer> naming(Briefing briefing, List<String> name) {
    Set<Integer> passages = new HashSet<>();
    for (Actor actor : briefing.actors()) {
      if (isCalled(actor, name)) {
        actor.mentions().stream()
            .map(Mention::extract)
            .map(Extract::passage)
            .forEach(passages::add);
      }
    }
    return passages;
  }

  private static boolean isCalled(Actor actor, List<String> name) {
    return Query.words(actor.name()).containsAll(name)
        || actor.aliases().stream().anyMatch(alias -> Query.words(alias).containsAll(name));
  }

  private static Set<Integer> telling(Briefing briefing, Period period) {
    Set<Integer> passages = new HashSet<>();
    for (TimeExpression time : briefing.dates()) {
      if (period.mayHold(time.when())) {
        passages.add(time.extract().passage());
      }
    }
    return passages;
  }

  private double score(Match match) {
    double mean = (double) words / Math.max(1, passages);
    double length = K1 * (1 - B + B * match.words() / Math.max(1, mean));
    double score = query.wanted().isEmpty() ? 1 : 0;
    for (int i = 0; i < passagesWith.length; i++) {
      int times = match.places().get(i).size();
      double rarity = Math.log(1 + (passages - passagesWith[i] + 0.5) / (passagesWith[i] + 0.5));
      score += rarity * times * (K1 + 1) / (times + length);
    }
    return score;
  }

  /** The sentences of a passage from the first match to the last. */
  private static Extract extract(Match match) {
    Passage passage = match.passage();
    int first = passage.text().length();
    int last = 0;
    for (List<Fold.Word> places : match.places()) {
      first = Math.min(first, places.get(0).from());
      last = Math.max(last, places.get(0).to());
    }
    return last == 0 ? passage.extract() : Around.sentences(passage, first, last);
  }
}
