package org.lectern.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.actor.Gazetteer.Match;

/** Types names by their head: "Ministry of ...", "... Corps", "... Party", "Lake ...". */
final class Heads {
  private static final Set<String> BEFORE =
      Set.of("lake", "mount", "mt", "camp", "fort", "ft", "cape", "port", "hotel", "san", "santa");
  private static final Set<String> OFFICIAL =
      Set.of("ministry", "department", "embassy", "consulate", "government", "directorate");

  /** Units of offices as well as of armies: "Division of Agriculture". */
  private static final Set<String> UNITS = Set.of("division", "command", "guard", "corps");

  private static final Set<String> EVENT_KEY = Set.of("event");

  private Heads() {}

  /** The type that the head of a name of several words tells. Events have the key "event". */
  static Optional<Kind> kind(Tokens t, int from, int to) {
    if (to - from < 2) {
      return Optional.empty();
    }
    int head = head(t, from, to);
    if (BEFORE.contains(t.fold(from)) && head == to - 1) {
      return Optional.of(Kind.PLACE);
    }
    if (head < to - 1 && UNITS.contains(t.fold(head))) {
      return Optional.of(Kind.ORGANISATION);
    }
    if (head < to - 1 && t.fold(head).equals("house")) {
      return Optional.of(Kind.ORGANISATION);
    }
    if (head < to - 1 && t.fold(head + 1).equals("for") && isCause(t.fold(head))) {
      return Optional.of(Kind.ORGANISATION);
    }
    return t.capital(head) ? kind(t.fold(head)) : Optional.empty();
  }

  private static boolean isCause(String word) {
    return Words.get().is("cause-group", word) && kind(word).isEmpty();
  }

  private static Optional<Kind> kind(String head) {
    Words words = Words.get();
    if (words.is("event", head)) {
      return Optional.of(Kind.PEOPLE);
    }
    if (OFFICIAL.contains(head)) {
      return Optional.of(Kind.GOVERNMENT);
    }
    for (Kind kind :
        List.of(Kind.MILITARY, Kind.MEDIA, Kind.GROUP, Kind.PLACE, Kind.ORGANISATION)) {
      if (words.is(kind.name().toLowerCase(java.util.Locale.ROOT), head)) {
        return Optional.of(kind);
      }
    }
    return words.is("government", head) ? Optional.of(Kind.GOVERNMENT) : Optional.empty();
  }

  /** The word before the first "of" or "for"; else the last word. */
  private static int head(Tokens t, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String word = t.fold(i);
      if (!t.capital(i) && (word.equals("of") || word.equals("for"))) {
        return i - 1;
      }
    }
    int last = to - 1;
    while (last > from + 1 && isOrdinal(t, last)) {
      last--;
    }
    return last;
  }

  /** Whether a word only counts what stands before it: "World War II". */
  private static boolean isOrdinal(Tokens t, int at) {
    String word = t.fold(at);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ("ivx".indexOf(c) < 0 && !Character.isDigit(c)) {
        return false;
      }
    }
    return t.capital(at) || t.digit(at);
  }

  /** Whether an entry made of a head is an event, which is no actor. */
  static boolean isEvent(Entry entry) {
    return EVENT_KEY.contains(entry.key());
  }

  /** What a name with a head names. */
  static Entry entry(Tokens t, int from, int to, Kind kind) {
    if (kind == Kind.PEOPLE) {
      return new Entry("event", "event", kind, Optional.empty());
    }
    int start = from;
    Optional<Match> state = stateBefore(t, from);
    if (state.isPresent()) {
      start = from - state.get().name().words().size();
    } else {
      state = stateInside(t, from, to).or(() -> host(t, from));
    }
    Optional<String> country = state.flatMap(m -> m.entry().country());
    String name = t.text().substring(t.start(start), t.end(to - 1));
    return new Entry(key(t, from, to, kind, country), name, kind, country);
  }

  private static String key(Tokens t, int from, int to, Kind kind, Optional<String> country) {
    if (kind != Kind.GOVERNMENT) {
      String plain = t.text().substring(t.start(from), t.end(to - 1));
      return generic(t, from, to)
          ? Entry.key(kind, country.map(c -> c + " ").orElse("") + plain) + local(country)
          : Entry.key(kind, plain);
    }
    return "body:"
        + country.map(c -> Folding.key(c) + "-").orElse("")
        + subject(t, from, to)
        + local(country);
  }

  /** A body that many states have is another in every document unless its state is named. */
  private static String local(Optional<String> country) {
    return country.isPresent() ? "" : "@";
  }

  private static boolean generic(Tokens t, int from, int to) {
    Words words = Words.get();
    for (int i = from; i < to; i++) {
      String word = t.fold(i);
      if (!words.is("vague", word)
          && !words.is("common", word)
          && !words.is("qualifier", word)
          && !words.is("organisation", word)
          && !words.is("function", word)) {
        return false;
      }
    }
    return true;
  }

  /** The words of a ministry that tell which it is, in one spelling and in order. */
  private static String subject(Tokens t, int from, int to) {
    StringBuilder subject = new StringBuilder();
    int at = from;
    while (at < to) {
      Optional<Match> match = Gazetteer.builtIn().at(t, at).filter(m -> m.is(Kind.STATE));
      String word = t.fold(at);
      if (match.isPresent()) {
        at = match.get().end();
        continue;
      }
      if (!Set.of("of", "the", "for", "and", "affairs", "republic").contains(word)) {
        subject.append(subject.length() == 0 ? "" : "-").append(spelling(word));
      }
      at++;
    }
    return sorted(subject.toString());
  }

  private static String sorted(String subject) {
    String[] words = subject.split("-");
    java.util.Arrays.sort(words);
    return String.join("-", words);
  }

  private static String spelling(String word) {
    return switch (word) {
      case "defense" -> "defence";
      case "labor" -> "labour";
      default -> word;
    };
  }

  private static Optional<Match> stateBefore(Tokens t, int from) {
    for (int length = 1; length <= 3 && length <= from; length++) {
      int at = from - length;
      Optional<Match> match =
          Gazetteer.builtIn().at(t, at).filter(m -> m.end() == from && m.is(Kind.STATE));
      if (match.isPresent() && t.possessive(from - 1)) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** "the ambassador to X was summoned to the Foreign Ministry": it is the ministry of X. */
  private static Optional<Match> host(Tokens t, int from) {
    int verb = t.fold(from - 1).equals("the") ? from - 3 : from - 2;
    if (verb < 0 || !t.fold(verb).equals("summoned") || !t.fold(verb + 1).equals("to")) {
      return Optional.empty();
    }
    for (int at = verb - 1; at > 0 && at > verb - 10; at--) {
      boolean sent = t.fold(at - 1).equals("to") && Offices.isOffice(t, at - 2);
      Optional<Match> match = Gazetteer.builtIn().at(t, at).filter(Match::isState);
      if (sent && match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> stateInside(Tokens t, int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Match> match =
          Gazetteer.builtIn().at(t, at).filter(m -> m.is(Kind.STATE) && m.end() <= to);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }
}
