package org.lectern.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.actor.Actor;
import org.lectern.actor.Kind;
import org.lectern.actor.Mention;
import org.lectern.document.Extract;

/** Leads the words that name a speaker to the actor they mean. */
final class Speakers {
  private static final Set<Kind> BODIES =
      EnumSet.of(
          Kind.STATE,
          Kind.GOVERNMENT,
          Kind.ORGANISATION,
          Kind.MILITARY,
          Kind.GROUP,
          Kind.PEOPLE,
          Kind.MEDIA);
  private static final Set<String> OF_STATE =
      Set.of("side", "government", "authorities", "officials", "regime", "leadership", "state");
  private static final int MENTIONS_BACK = 40;
  private static final int DESCRIPTIONS_BACK = 400;
  private static final int LONGEST_DESCRIPTION = 4;

  private final List<Named> named = new ArrayList<>();
  private final int longest;
  private final Descriptions descriptions;

  /** One mention with its actor. */
  private record Named(Actor actor, Extract extract, boolean place) {}

  Speakers(List<Actor> actors) {
    descriptions = new Descriptions(actors);
    int most = 0;
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        named.add(new Named(actor, mention.extract(), !mention.acting().orElse(true)));
        most = Math.max(most, mention.extract().text().length());
      }
    }
    longest = most;
    named.sort(Speakers::inOrder);
  }

  private static int inOrder(Named one, Named other) {
    int passages = Integer.compare(one.extract().passage(), other.extract().passage());
    return passages != 0 ? passages : Integer.compare(one.extract().from(), other.extract().from());
  }

  /** The actor that the words mean, if it is one of those found. */
  Optional<Actor> resolve(Prose prose, Range words) {
    Extract extract = prose.extract(words);
    if (words.length() == 1) {
      switch (prose.lower(words.from())) {
        case "he", "she", "his", "her" -> {
          return antecedent(prose, extract, EnumSet.of(Kind.PERSON));
        }
        case "they", "it", "their", "its" -> {
          return antecedent(prose, extract, BODIES);
        }
        default -> {}
      }
    }
    return named(prose, words, extract).or(() -> byDescription(prose, words, extract));
  }

  private Optional<Actor> named(Prose prose, Range words, Extract extract) {
    int head = new Subjects(prose).head(words);
    int headAt = prose.token(head).from();
    Optional<Named> best = Optional.empty();
    int rank = 0;
    List<Named> inside = in(extract);
    if (areSeveral(prose, words, inside)) {
      return Optional.empty();
    }
    for (Named one : inside) {
      if (isPartOfName(prose, words, one)) {
        continue;
      }
      int r =
          rank(
              one,
              headAt,
              OF_STATE.contains(prose.lower(head)),
              extract.to(),
              isGoverned(prose, one));
      if (r > rank) {
        best = Optional.of(one);
        rank = r;
      }
    }
    return best.map(Named::actor);
  }

  /** "analysts at Brook Capital": the name hangs on a preposition. */
  private static boolean isGoverned(Prose prose, Named one) {
    return WordClass.PREPOSITIONS.contains(prose.lower(prose.indexAt(one.extract().from()) - 1));
  }

  /** "Environment Canada" is not Canada: a state's name that ends the name of something else. */
  private static boolean isPartOfName(Prose prose, Range words, Named one) {
    boolean land = one.actor().kind() == Kind.STATE || one.actor().kind() == Kind.PLACE;
    int first = prose.indexAt(one.extract().from());
    return land
        && one.extract().to() == prose.token(words.to() - 1).to()
        && first > words.from()
        && prose.isCapital(first - 1)
        && prose.isWord(first - 1)
        && !prose.lower(first - 1).equals("the")
        && !prose.lower(first - 1).equals("official");
  }

  /** "Armenia and Azerbaijan": two actors are not one. */
  private static boolean areSeveral(Prose prose, Range words, List<Named> inside) {
    for (int i = words.from() + 1; i < words.to(); i++) {
      if (prose.lower(i).equals("and")) {
        int at = prose.token(i).from();
        boolean before = inside.stream().anyMatch(n -> n.extract().to() <= at);
        boolean after = inside.stream().anyMatch(n -> n.extract().from() > at);
        return before && after;
      }
    }
    return false;
  }

  /** A person wins, then what holds the head word, then the state of "Iranian officials". */
  private static int rank(Named one, int headAt, boolean ofState, int end, boolean governed) {
    boolean holdsHead = one.extract().from() <= headAt && headAt < one.extract().to();
    if (one.actor().kind() == Kind.PERSON) {
      return holdsHead ? 4 : one.extract().to() == end && !governed ? 3 : 0;
    }
    if (holdsHead) {
      return 2;
    }
    return ofState && one.actor().kind() == Kind.STATE ? 1 : 0;
  }

  /** The mentions that share a character with the words; none is longer than the longest. */
  private List<Named> in(Extract extract) {
    List<Named> found = new ArrayList<>();
    int first = firstFrom(extract.passage(), extract.from() - longest);
    for (int i = first; i < named.size() && beginsBefore(named.get(i).extract(), extract); i++) {
      if (named.get(i).extract().overlaps(extract)) {
        found.add(named.get(i));
      }
    }
    return found;
  }

  private static boolean beginsBefore(Extract one, Extract end) {
    return one.passage() == end.passage() && one.from() < end.to();
  }

  /** The first fitting actor of the nearest sentence before, as subjects stand first. */
  private Optional<Actor> antecedent(Prose prose, Extract pronoun, Set<Kind> kinds) {
    Optional<Named> best = Optional.empty();
    int seen = 0;
    for (int i = firstFrom(pronoun.passage(), pronoun.from()) - 1;
        i >= 0 && seen < MENTIONS_BACK;
        i--, seen++) {
      Named one = named.get(i);
      boolean fits = kinds.contains(one.actor().kind()) && !one.place();
      if (best.isPresent() && !sameSentence(prose, best.get().extract(), one.extract())) {
        break;
      }
      best = fits ? Optional.of(one) : best;
    }
    return best.map(Named::actor);
  }

  /** The index of the first mention that begins at an offset of a passage or after it. */
  private int firstFrom(int passage, int from) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(named.get(middle).extract(), passage, from)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isBefore(Extract one, int passage, int from) {
    return one.passage() < passage || (one.passage() == passage && one.from() < from);
  }

  private static boolean sameSentence(Prose prose, Extract one, Extract other) {
    return one.passage() == other.passage()
        && (one.passage() != prose.passage().index()
            || prose.text().substring(other.from(), one.from()).indexOf(". ") < 0);
  }

  /** "the minister", "the foreign ministry": the actor of such a role or name named last. */
  private Optional<Actor> byDescription(Prose prose, Range words, Extract extract) {
    if (!prose.lower(words.from()).equals("the") || words.length() > LONGEST_DESCRIPTION) {
      return Optional.empty();
    }
    List<String> description = new ArrayList<>();
    for (int i = words.from() + 1; i < words.to(); i++) {
      description.add(prose.lower(i));
    }
    Set<String> fitting = descriptions.fitting(description);
    int at = firstFrom(extract.passage(), extract.from());
    for (int i = at - 1; i >= 0 && i > at - DESCRIPTIONS_BACK && !fitting.isEmpty(); i--) {
      if (fitting.contains(named.get(i).actor().key())) {
        return Optional.of(named.get(i).actor());
      }
    }
    return Optional.empty();
  }
}
