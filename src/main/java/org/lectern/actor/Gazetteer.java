package org.lectern.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that are known: of states, bodies, groups, media, places and persons of public life.
 * Found by a hash of the first word; of several names the longest counts.
 */
final class Gazetteer {
  private static final class Holder {
    private static final Gazetteer BUILT_IN = read();

    private static Gazetteer read() {
      Gazetteer gazetteer = new Gazetteer(List.of());
      for (Written written : GazetteerReader.builtIn()) {
        String first = written.firstWord();
        gazetteer.alike(first).add(written);
        char c = written.spelling().charAt(0);
        if (!Character.isUpperCase(c) || Name.isArabicArticle(first)) {
          gazetteer.small.add(first);
        }
      }
      return gazetteer;
    }
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

  /** The names with one first word, the longest first; read when first asked for. */
  private static final class Alike {
    private final List<Written> written = new ArrayList<>(1);
    private volatile List<Name> names = List.of();

    void add(Written name) {
      written.add(name);
    }

    List<Name> names() {
      List<Name> read = names;
      if (read.isEmpty()) {
        read = new ArrayList<>(written.size());
        for (Written name : written) {
          insert(read, name.name());
        }
        names = read;
      }
      return read;
    }

    /** Puts a name before the shorter ones; of two that are spelt alike the first counts. */
    static void insert(List<Name> names, Name name) {
      int at = names.size();
      while (at > 0 && names.get(at - 1).words().size() < name.words().size()) {
        at--;
      }
      names.add(at, name);
    }
  }

  private final Map<String, Alike> byFirstWord = new HashMap<>(8192);
  private final Set<String> small = new HashSet<>();

  /** A gazetteer of the names given; of two that are spelt alike the first counts. */
  Gazetteer(List<Name> names) {
    for (Name name : names) {
      Alike alike = alike(name.words().get(0).fold());
      List<Name> longer = new ArrayList<>(alike.names);
      Alike.insert(longer, name);
      alike.names = longer;
    }
  }

  private Alike alike(String firstWord) {
    Alike alike = byFirstWord.get(firstWord);
    if (alike == null) {
      alike = new Alike();
      byFirstWord.put(firstWord, alike);
    }
    return alike;
  }

  /** The names that come with the program; read when first asked for. */
  static Gazetteer builtIn() {
    return Holder.BUILT_IN;
  }

  /** Whether some name begins with a word that may be written small. */
  boolean beginsSmall(String word) {
    return small.contains(word);
  }

  /** Whether some name has a first word. */
  boolean hasFirst(String word) {
    return byFirstWord.containsKey(word);
  }

  /** The longest known name that begins with a word. */
  Optional<Match> at(Tokens tokens, int at) {
    boolean builtIn = this == Holder.BUILT_IN;
    Alike alike = builtIn && !tokens.mayBegin(at) ? null : byFirstWord.get(tokens.fold(at));
    if (alike == null) {
      return Optional.empty();
    }
    List<Name> candidates = alike.names();
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
