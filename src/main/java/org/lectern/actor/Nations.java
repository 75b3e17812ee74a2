package org.lectern.actor;

import java.util.Optional;
import java.util.Set;
import org.lectern.actor.Gazetteer.Match;

/** Reads a nation's adjective or name with the noun that makes it an actor. */
final class Nations {
  private static final Set<String> GOVERNMENT =
      Set.of(
          "side",
          "regime",
          "government",
          "authorities",
          "officials",
          "leadership",
          "leaders",
          "administration",
          "policymakers",
          "forces",
          "rulers",
          "state");
  private static final Set<String> MILITARY = Set.of("military", "army", "navy");
  private static final Set<String> STATE_MEDIA = Set.of("television", "tv", "media", "radio");

  private Nations() {}

  /** "the Iranian side", "Azeri officials", "Armenian armed forces", "Iranian state television". */
  static Optional<Found> at(int passage, Tokens t, int at, Match match) {
    boolean nation =
        match.is(Name.Use.ADJECTIVE)
            || match.others().stream().anyMatch(n -> n.use() == Name.Use.ADJECTIVE);
    int noun = match.end();
    if (!nation || t.gap(noun) != Tokens.Gap.BLANK || t.possessive(noun - 1)) {
      return Optional.empty();
    }
    return body(passage, t, at, noun, match.entry())
        .or(() -> government(passage, t, at, noun, match.entry()));
  }

  /** "Iran's military": the noun after the name of a state that possesses it. */
  static Optional<Found> possessed(int passage, Tokens t, int at, Match match) {
    int noun = match.end();
    if (!match.isState() || !t.possessive(noun - 1)) {
      return Optional.empty();
    }
    return body(passage, t, at, noun, match.entry())
        .map(f -> new Found(passage, t, noun, f.to(), f.entry(), f.use(), f.sure(), f.why()));
  }

  private static Optional<Found> government(int passage, Tokens t, int at, int noun, Entry state) {
    if (!GOVERNMENT.contains(t.fold(noun)) || !isNoun(t, noun)) {
      return Optional.empty();
    }
    int end = noun + 1;
    if (t.fold(noun).equals("government") && t.fold(end).equals("officials")) {
      end++;
    }
    return Optional.of(
        new Found(
            passage,
            t,
            at,
            end,
            state,
            Name.Use.SEAT,
            Found.Sure.KNOWN,
            "those who act for " + state.name()));
  }

  private static Optional<Found> body(int passage, Tokens t, int at, int noun, Entry state) {
    String word = t.fold(noun);
    String next = t.fold(noun + 1);
    if (word.equals("armed") && next.equals("forces")) {
      return body(passage, t, at, noun + 2, Kind.MILITARY, state, "military");
    }
    if (word.equals("air") && next.equals("force")) {
      return body(passage, t, at, noun + 2, Kind.MILITARY, state, "air-force");
    }
    if (word.equals("peacekeepers")) {
      return body(passage, t, at, noun + 1, Kind.MILITARY, state, "peacekeepers");
    }
    if (word.equals("peacekeeping") && next.startsWith("force")) {
      return body(passage, t, at, noun + 2, Kind.MILITARY, state, "peacekeepers");
    }
    if (word.equals("state") && STATE_MEDIA.contains(next)) {
      return body(passage, t, at, noun + 2, Kind.MEDIA, state, "state-media");
    }
    return MILITARY.contains(word) && isNoun(t, noun)
        ? body(passage, t, at, noun + 1, Kind.MILITARY, state, word)
        : Optional.empty();
  }

  private static Optional<Found> body(
      int passage, Tokens t, int at, int end, Kind kind, Entry state, String what) {
    String name = t.text().substring(t.start(at), t.end(end - 1));
    String key = "body:" + Folding.name(state.name()).replace(' ', '-') + "-" + what;
    Entry entry = new Entry(key, name, kind, state.country());
    return Optional.of(
        new Found(
            passage,
            t,
            at,
            end,
            entry,
            Name.Use.PROPER,
            Found.Sure.FORM,
            "a body of " + state.name()));
  }

  /** Whether a word is a noun by itself here, and not the first half of "military drills". */
  private static boolean isNoun(Tokens t, int at) {
    int next = at + 1;
    String word = t.fold(next);
    return next >= t.count()
        || t.gap(next) != Tokens.Gap.BLANK
        || t.capital(next)
        || Words.get().is("function", word)
        || Words.get().is("saying", word)
        || word.endsWith("ed")
        || word.equals("officials")
        || (!t.fold(at).equals("military")
            && !t.fold(at).equals("state")
            && !t.fold(at).equals("government"));
  }
}
