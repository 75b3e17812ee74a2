package org.lectern.actor;

import java.util.Optional;
import org.lectern.actor.Gazetteer.Match;

/** An office that acts without a name: "the Azerbaijani Foreign Minister reported". */
final class OfficeNames {
  private OfficeNames() {}

  /** The office in a range of capitalised words, where the text names its state and no holder. */
  static Optional<Found> alone(int passage, Tokens t, int from, int to) {
    if (!Offices.isOffice(t, to - 1) || t.capital(to) || isWished(t, from)) {
      return Optional.empty();
    }
    Optional<Match> first = Gazetteer.builtIn().at(t, from).filter(m -> m.is(Kind.STATE));
    if (first.isPresent()) {
      return found(passage, t, from, from, to, first.get());
    }
    return before(t, from)
        .flatMap(m -> found(passage, t, from - m.name().words().size(), from, to, m))
        .or(() -> after(t, to).flatMap(m -> found(passage, t, from, from, to, m)))
        .filter(f -> !isFollowedByHolder(t, to));
  }

  /** "He ran for President": an office that somebody seeks or gets does nothing. */
  private static boolean isWished(Tokens t, int from) {
    String before = t.fold(from - 1);
    String word = before.equals("the") || before.equals("new") ? t.fold(from - 2) : before;
    return switch (word) {
      case "for", "as", "become", "became", "becoming", "elected", "appointed", "named", "be" ->
          true;
      default -> false;
    };
  }

  private static Optional<Found> found(
      int passage, Tokens t, int start, int from, int to, Match state) {
    String name = t.text().substring(t.start(start), t.end(to - 1));
    Optional<String> country = state.entry().country();
    int office = state.end() > from && state.end() <= to ? state.end() : from;
    String key = "office:" + Folding.key(country.orElse("")) + ":" + office(t, office, to) + "@";
    Entry entry = new Entry(key, name, Kind.PERSON, country);
    return Optional.of(
        new Found(
            passage,
            t,
            from,
            to,
            entry,
            Name.Use.PROPER,
            Found.Sure.FORM,
            "an office without a name"));
  }

  /** The words of an office in one spelling: "foreign minister". */
  static String office(Tokens t, int from, int to) {
    StringBuilder office = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = t.fold(i);
      office.append(i == from ? "" : " ").append(word.equals("defense") ? "defence" : word);
    }
    return office.toString();
  }

  private static Optional<Match> before(Tokens t, int from) {
    for (int length = 1; length <= 3 && length <= from; length++) {
      Optional<Match> match =
          Gazetteer.builtIn()
              .at(t, from - length)
              .filter(m -> m.end() == from && m.is(Kind.STATE) && t.possessive(from - 1));
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> after(Tokens t, int to) {
    if (!t.fold(to).equals("of")) {
      return Optional.empty();
    }
    int at = t.fold(to + 1).equals("the") ? to + 2 : to + 1;
    return Gazetteer.builtIn().at(t, at).filter(Match::isState);
  }

  /** "the President of Azerbaijan, Ilham Aliyev": the name follows after a comma. */
  private static boolean isFollowedByHolder(Tokens t, int to) {
    int at = to;
    while (at < to + 8 && t.gap(at) == Tokens.Gap.BLANK && (t.capital(at) || isLink(t.fold(at)))) {
      at++;
    }
    return t.gap(at) == Tokens.Gap.COMMA
        && t.capital(at)
        && Gazetteer.builtIn().at(t, at).filter(m -> m.is(Kind.STATE)).isEmpty();
  }

  private static boolean isLink(String word) {
    return word.equals("of") || word.equals("to") || word.equals("the") || word.equals("for");
  }
}
