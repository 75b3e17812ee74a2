package org.lectern.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.actor.Gazetteer.Match;
import org.lectern.actor.Tokens.Gap;

/** Finds the names in the words of one passage, from left to right. */
final class Spotter {
  private final int passage;
  private final Tokens t;
  private final Vocabulary vocabulary;
  private final OwnNames own;
  private final boolean headline;
  private final Patterns patterns;
  private final List<Found> found = new ArrayList<>();

  private Spotter(int passage, Tokens tokens, Vocabulary vocabulary, OwnNames own) {
    this.passage = passage;
    this.t = tokens;
    this.vocabulary = vocabulary;
    this.own = own;
    this.headline = Vocabulary.isTitleCase(tokens);
    this.patterns = new Patterns(tokens, vocabulary, headline);
  }

  /** The names of a passage, in order. */
  static List<Found> names(int passage, Tokens tokens, Vocabulary vocabulary, OwnNames own) {
    Spotter spotter = new Spotter(passage, tokens, vocabulary, own);
    int at = 0;
    while (at < tokens.count()) {
      at = Math.max(at + 1, spotter.name(at));
    }
    spotter.found.replaceAll(spotter::markedIfMixed);
    return spotter.found;
  }

  /** A name in letters of two scripts is an actor of its own, and says why. */
  private Found markedIfMixed(Found name) {
    if (!patterns.isMixed(name.from(), name.to()) || own.at(t, name.from()).isPresent()) {
      return name;
    }
    Entry entry = name.entry();
    boolean known = name.sure() == Found.Sure.KNOWN;
    String whom = known ? "imitate " + entry.name() : "as in names that imitate others";
    return name.as(
        new Entry(entry.key() + Found.IMITATION, name.surface(), entry.kind(), Optional.empty()),
        Found.Sure.KNOWN,
        "letters of two scripts" + (known ? " " : ", ") + whom);
  }

  /** Reads the name that begins at a word, if one does; the word where reading goes on. */
  private int name(int at) {
    Optional<Match> taught = own.at(t, at);
    if (taught.isPresent()) {
      return taught(taught.get(), at);
    }
    if (!t.capital(at) && !patterns.isArabicArticle(at)) {
      if (!Gazetteer.builtIn().beginsSmall(t.fold(at))) {
        return at + 1;
      }
      return patterns
          .known(at)
          .filter(m -> t.capital(m.end() - 1))
          .map(m -> add(m, at))
          .orElse(at + 1);
    }
    Optional<Match> match = patterns.known(at);
    if (match.isEmpty() && patterns.isNoName(at)) {
      return at + 1;
    }
    int runEnd = Run.cut(t, at, Run.end(t, at));
    int event = Events.endAfterYear(t, at, runEnd);
    if (event > at) {
      return event;
    }
    int end = Run.endWithComplements(t, at, runEnd);
    return match.isPresent() && match.get().end() >= end
        ? nation(match.get(), at)
        : name(at, runEnd, end);
  }

  /** A name that the person taught; it beats all that the words tell. */
  private int taught(Match match, int at) {
    Entry entry = match.entry();
    String why = "named in your table of actors";
    found.add(
        new Found(passage, t, at, match.end(), entry, Name.Use.PROPER, Found.Sure.KNOWN, why));
    return match.end();
  }

  /** A run that is more than one known name, or none. */
  private int name(int at, int runEnd, int end) {
    if (patterns.isPortfolio(at, runEnd)) {
      return runEnd;
    }
    if (patterns.isSaint(at, runEnd)) {
      return saint(at, runEnd);
    }
    int title = Offices.titleLength(t, at, runEnd);
    if (title > 0) {
      return titled(at, title, runEnd);
    }
    Optional<Found> body = bodyOfNation(at, runEnd);
    if (body.isPresent()) {
      return keep(body.get());
    }
    Optional<Found> whole = headline && end - at > 5 ? Optional.empty() : headed(at, end);
    if (whole.isPresent()) {
      return keep(whole.get());
    }
    Optional<Found> shorter = end > runEnd ? headed(at, runEnd) : Optional.empty();
    if (shorter.isPresent()) {
      return keep(shorter.get());
    }
    if (patterns.isDefiniteBody(at, runEnd)) {
      add(at, at + 1, Kind.GROUP, Found.Sure.FORM, "a capital makes it a name");
      return at + 1;
    }
    Optional<Match> match = patterns.known(at);
    if (match.isPresent() && !patterns.isGivenName(match.get(), runEnd)) {
      if (patterns.isQuarter(match.get(), runEnd)) {
        add(at, runEnd, Kind.PLACE, Found.Sure.FORM, "a part of " + match.get().entry().name());
        return runEnd;
      }
      if (patterns.isFirstHalf(match.get(), runEnd)) {
        add(at, runEnd, Kind.ORGANISATION, Found.Sure.CONTEXT, "a name that begins with a place");
        return runEnd;
      }
      return nation(match.get(), at);
    }
    return unknown(at, runEnd);
  }

  /** "in St. Boniface" is a place, "St. Peter said" is a person; either with the word before it. */
  private int saint(int at, int runEnd) {
    boolean bound = t.gap(at) == Gap.BLANK;
    boolean place =
        (bound && Patterns.isOfPlace(t.fold(at - 1)))
            || t.gap(runEnd) == Gap.COMMA
            || runEnd - at > 2;
    Optional<Found> body = headed(at, runEnd);
    if (body.isPresent()) {
      return keep(body.get());
    }
    add(
        at,
        runEnd,
        place ? Kind.PLACE : Kind.PERSON,
        Found.Sure.CONTEXT,
        "it is called after a saint");
    return runEnd;
  }

  /** "Russian Peacekeepers" in a headline is what "Russian peacekeepers" is. */
  private Optional<Found> bodyOfNation(int at, int runEnd) {
    return patterns
        .known(at)
        .flatMap(m -> Nations.at(passage, t, at, m))
        .filter(f -> f.to() >= runEnd || headline);
  }

  private Optional<Found> headed(int begin, int to) {
    int numbered = numbered(begin);
    return Heads.kind(t, numbered, to)
        .filter(kind -> numbered == begin || kind == Kind.MILITARY)
        .or(() -> Heads.kind(t, begin, to))
        .map(kind -> headed(kind == Kind.MILITARY ? numbered : begin, to, kind));
  }

  /** "4th Armoured Division": the number of a unit is the first word of its name. */
  private int numbered(int at) {
    boolean bound = at > 0 && t.gap(at) == Gap.BLANK;
    return bound && (t.digit(at - 1) || t.is("ordinal", at - 1)) ? at - 1 : at;
  }

  private Found headed(int from, int to, Kind kind) {
    return new Found(
        passage,
        t,
        from,
        to,
        Heads.entry(t, from, to, kind),
        Name.Use.PROPER,
        Found.Sure.FORM,
        "its head tells the type");
  }

  private int keep(Found name) {
    if (!Heads.isEvent(name.entry())) {
      found.add(name);
    }
    return name.to();
  }

  /** After a title the rest of the run is a person; a title alone is an office that acts. */
  private int titled(int at, int title, int runEnd) {
    int from = at + title;
    if (from < runEnd) {
      Optional<Match> match = patterns.known(from);
      boolean person = match.isEmpty() || match.get().is(Kind.PERSON);
      boolean name = !headline || match.isPresent() || vocabulary.isName(t, from, from + 1);
      if (person && name && !patterns.isNoName(from)) {
        return person(from, runEnd);
      }
      return state(at).orElse(from);
    }
    Optional<Match> match = patterns.known(at);
    Optional<Found> office = OfficeNames.alone(passage, t, at, runEnd);
    if (office.isPresent() && !headline) {
      found.add(office.get());
      return runEnd;
    }
    return match.map(m -> nation(m, at)).orElse(from);
  }

  /** "Azerbaijan Defense Minister Visits": where no person follows, the state is what is named. */
  private Optional<Integer> state(int at) {
    return patterns.known(at).filter(Match::isState).map(m -> add(m, at));
  }

  private int person(int from, int to) {
    boolean lord = t.fold(from - 1).equals("lord") || t.fold(from - 1).equals("lady");
    if (lord && to - from == 1 && !headline) {
      add(from - 1, to, Kind.PERSON, Found.Sure.FORM, "a title is the first word of it");
      return to;
    }
    int end = to;
    for (int i = from + 1; i < to; i++) {
      boolean ordinary = headline && vocabulary.isOrdinary(t.fold(i));
      if (ordinary || patterns.known(i).filter(m -> m.is(Kind.STATE)).isPresent()) {
        end = i;
        break;
      }
    }
    Optional<Match> match = patterns.known(from).filter(m -> m.is(Kind.PERSON));
    if (match.isPresent() && match.get().end() >= end) {
      return add(match.get(), from);
    }
    add(from, end, Kind.PERSON, Found.Sure.FORM, "a title stands before it");
    return end;
  }

  /** A known name, or an adjective with the noun that makes it an actor. */
  private int nation(Match match, int at) {
    Optional<Found> nation = Nations.at(passage, t, at, match);
    if (nation.isPresent()) {
      found.add(nation.get());
      return nation.get().to();
    }
    if (match.is(Name.Use.ADJECTIVE)) {
      return match.end();
    }
    return add(match, at);
  }

  private int add(Match match, int at) {
    Name name = match.name();
    if (t.is("platform", at) && patterns.isMedium(at)) {
      return match.end();
    }
    int event = Events.end(t, at, match.end());
    if (event > match.end()) {
      return event;
    }
    found.add(
        new Found(
            passage,
            t,
            at,
            match.end(),
            name.entry(),
            name.use(),
            Found.Sure.KNOWN,
            "a known name of " + name.entry().name()));
    return Nations.possessed(passage, t, at, match)
        .map(
            other -> {
              found.add(other);
              return other.to();
            })
        .orElse(match.end());
  }

  private int unknown(int at, int runEnd) {
    int end = at + 1;
    while (end < runEnd && !endsUnknown(at, end)) {
      end++;
    }
    if (headline && !vocabulary.isName(t, at, end)) {
      return end;
    }
    Guess.kind(t, at, end, vocabulary)
        .ifPresent(guess -> add(guess.from(), guess.to(), guess.kind(), guess.sure(), guess.why()));
    return end;
  }

  /** Whether a run of unknown words ends before a word: at a known name, an ordinary word. */
  private boolean endsUnknown(int from, int at) {
    if (headline && vocabulary.isOrdinary(t.fold(at))) {
      return true;
    }
    if (t.is("group-first", from) && t.gap(at) == Gap.BLANK) {
      return false;
    }
    boolean given = t.is("given", from);
    return patterns
        .known(at)
        .filter(m -> !(given && at == from + 1))
        .filter(m -> !Guess.isCompass(t.fold(at - 1)))
        .isPresent();
  }

  private void add(int from, int to, Kind kind, Found.Sure sure, String why) {
    String surface = t.text().substring(t.start(from), t.end(to - 1));
    Entry entry = Entry.of(kind, surface, Optional.empty());
    found.add(new Found(passage, t, from, to, entry, Name.Use.PROPER, sure, why));
  }
}
