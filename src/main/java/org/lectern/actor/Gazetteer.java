package org.lectern.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that are known: of states, bodies, groups, media, places and persons of public life.
 * Found by a hash of the first word; of several names the longest counts.
 */
final class Gazetteer {
  private static final class Holder {
    private static final Gazetteer BUILT_IN = new Gazetteer(GazetteerReader.builtIn());
  }

  /**
   * A name that stands in a text.
   *
   * @param name the name
   * @param end the word after its last one
   * @param others what else the same words may mean, the most usual first
   */
  record Match(Name name, int end, List<Name> others) {

    Entry entry() {
      return name.entry();
    }

    boolean is(Name.Use use) {
      return name.use() == use;
    }

    boolean is(Kind kind) {
      return name.entry().kind() == kind;
    }

    /** Whether it names a state itself, not its capital or its people. */
    boolean isState() {
      return is(Kind.STATE) && is(Name.Use.PROPER);
    }
  }

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  /** A gazetteer of the names given; of two that are spelt alike the first counts. */
  Gazetteer(List<Name> names) {
    for (Name name : names) {
      byFirstWord.computeIfAbsent(name.words().get(0).fold(), word -> new ArrayList<>(2)).add(name);
    }
    for (List<Name> alike : byFirstWord.values()) {
      alike.sort(Comparator.comparingInt((Name n) -> n.words().size()).reversed());
    }
  }

  /** The names that come with the program; read when first asked for. */
  static Gazetteer builtIn() {
    return Holder.BUILT_IN;
  }

  /** The longest known name that begins with a word. */
  Optional<Match> at(Tokens tokens, int at) {
    List<Name> candidates = byFirstWord.get(tokens.fold(at));
    if (candidates == null) {
      return Optional.empty();
    }
    for (int i = 0; i < candidates.size(); i++) {
      Name name = candidates.get(i);
      if (name.standsAt(tokens, at)) {
        return Optional.of(
            new Match(name, at + name.words().size(), others(candidates, i, tokens, at)));
      }
    }
    return Optional.empty();
  }

  private static List<Name> others(List<Name> candidates, int first, Tokens tokens, int at) {
    int length = candidates.get(first).words().size();
    List<Name> others = new ArrayList<>(0);
    for (int i = first + 1; i < candidates.size(); i++) {
      Name other = candidates.get(i);
      if (other.words().size() == length && other.standsAt(tokens, at)) {
        others.add(other);
      }
    }
    return others;
  }
}
