package org.lectern.actor;

import java.util.Optional;
import org.lectern.actor.Tokens.Gap;

/**
 * The words around the name of a state or a capital, which tell how it is read.
 *
 * @param t the words of the passage
 * @param from the first word of the name
 * @param to the word after its last one
 */
record Surroundings(Tokens t, int from, int to) {

  /** The reading, by the nearest evidence first. */
  Acting reading() {
    if (t.possessive(to - 1)) {
      return possessor();
    }
    if (isWithState()) {
      return Acting.place("its state follows");
    }
    if (t.gap(to) == Gap.HYPHEN || (t.gap(from) == Gap.HYPHEN && from > 0)) {
      return pair();
    }
    if (t.gap(to) == Gap.BLANK && (is("relation", to) || isPossession(to)) && !isPlaceBefore()) {
      return Acting.acts("before \"" + t.word(to) + "\"");
    }
    return listed().orElseGet(this::byWordBefore);
  }

  private boolean is(String list, int at) {
    return t.is(list, at);
  }

  private boolean bound(int at) {
    return t.gap(at) == Gap.BLANK || t.gap(at) == Gap.HYPHEN;
  }

  private boolean isPossession(int at) {
    return is("state-noun", at) && !is("place-noun", at);
  }

  /** The word before the name, articles and adjectives passed over; -1 where the clause begins. */
  private int wordBefore() {
    int at = from;
    while (at > 0 && bound(at)) {
      at--;
      if (!is("modifier", at) && !t.fold(at).equals("the")) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPlaceBefore() {
    int at = wordBefore();
    return at >= 0 && is("place-before", at);
  }

  /** "Taipei, Taiwan": a capital and the state it lies in. */
  private boolean isWithState() {
    return t.gap(to) == Gap.COMMA
        && Gazetteer.builtIn()
            .at(t, to)
            .filter(m -> m.isState() && !t.possessive(m.end() - 1) && t.gap(m.end()) != Gap.BLANK)
            .isPresent()
        && Gazetteer.builtIn()
            .at(t, from)
            .filter(m -> m.is(Name.Use.CAPITAL) && isStateAt(m.entry().name(), to))
            .isPresent();
  }

  private boolean isStateAt(String state, int at) {
    return Gazetteer.builtIn().at(t, at).filter(m -> m.entry().name().equals(state)).isPresent();
  }

  private Acting possessor() {
    if (Gazetteer.builtIn().at(t, to).filter(m -> m.is(Kind.PLACE)).isPresent()) {
      return Acting.place("of its \"" + t.word(to) + "\"");
    }
    for (int i = to; i < t.count() && i < to + 7 && t.gap(i) != Gap.SENTENCE; i++) {
      if (i >= to + 4 && !isCoordination(to, i)) {
        break;
      }
      if (is("state-noun", i)) {
        return Acting.acts("it has a \"" + t.word(i) + "\"");
      }
      boolean adjective = is("modifier", i) && t.gap(i + 1) == Gap.BLANK;
      if (is("place-noun", i) && !adjective) {
        return Acting.place("of its \"" + t.word(i) + "\"");
      }
    }
    return Acting.acts("it owns what a government owns");
  }

  /** Whether adjectives are listed from one word to another: "social, political and economic". */
  private boolean isCoordination(int start, int end) {
    for (int i = start; i < end; i++) {
      if (t.gap(i) == Gap.COMMA || t.fold(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  private Acting pair() {
    for (int i = to; i < t.count() && i < to + 5 && t.gap(i) != Gap.SENTENCE; i++) {
      if (is("relation", i)) {
        return Acting.acts("of two states and their \"" + t.word(i) + "\"");
      }
      if (is("place-noun", i)) {
        return Acting.place("of a \"" + t.word(i) + "\"");
      }
    }
    return Acting.acts("one of two states");
  }

  /** In "Iraq, Syria and Yemen" all are read as the first; "Yeraskh, Armenia" is a place. */
  private Optional<Acting> listed() {
    if (t.gap(from) != Gap.COMMA || !t.capital(from - 1) || t.possessive(from - 1)) {
      return Optional.empty();
    }
    int start = nameEndingAt(from);
    boolean capital =
        start >= 0
            && Gazetteer.builtIn().at(t, start).filter(m -> m.is(Name.Use.CAPITAL)).isPresent();
    if (capital && new Surroundings(t, start, from).isWithState()) {
      return Optional.of(Acting.place("its capital stands before"));
    }
    if (start >= 0) {
      boolean more = t.gap(to) == Gap.COMMA || isConjunction(to) || t.gap(to) == Gap.SENTENCE;
      return more ? Optional.of(likewise(start)) : Optional.empty();
    }
    boolean apposed = t.gap(to) != Gap.BLANK && t.gap(to) != Gap.HYPHEN;
    int last = from - 1;
    boolean place =
        Gazetteer.builtIn().at(t, last).filter(m -> m.is(Kind.PLACE)).isPresent()
            || (last > 0 && is("place-before", last - 1));
    return apposed && place
        ? Optional.of(Acting.place("a place in it stands before"))
        : Optional.empty();
  }

  private boolean isConjunction(int at) {
    return t.gap(at) == Gap.BLANK && (t.fold(at).equals("and") || t.fold(at).equals("or"));
  }

  private int nameEndingAt(int end) {
    for (int start = Math.max(0, end - 3); start < end; start++) {
      int last = end;
      if (Gazetteer.builtIn()
          .at(t, start)
          .filter(m -> m.is(Kind.STATE) && m.end() == last)
          .isPresent()) {
        return start;
      }
    }
    return -1;
  }

  private Acting likewise(int start) {
    int end = Gazetteer.builtIn().at(t, start).map(Gazetteer.Match::end).orElse(start + 1);
    Acting first = new Surroundings(t, start, end).reading();
    String both = ", said of both";
    return new Acting(
        first.acting(), first.why().endsWith(both) ? first.why() : first.why() + both);
  }

  private Acting byWordBefore() {
    if (from > 0 && bound(from) && t.fold(from - 1).equals("official")) {
      return Acting.acts("after \"official\"");
    }
    if (from > 0 && bound(from) && isUnion(t.fold(from - 1))) {
      return Acting.place("after \"" + t.word(from - 1) + "\"");
    }
    int at = wordBefore();
    String word = at < 0 ? "" : t.fold(at);
    if (at > 0 && word.equals("in") && isRule(at - 1)) {
      return Acting.acts("\"" + t.word(at - 1) + " in\"");
    }
    if (at >= 0 && is("place-before", at)) {
      return Acting.place("after \"" + word + "\"");
    }
    return switch (word) {
      case "" -> subject();
      case "for" -> leftFor(at).orElseGet(() -> Acting.acts("after \"for\""));
      case "by", "against", "behind", "toward", "towards", "on", "upon", "about" ->
          Acting.acts("after \"" + word + "\"");
      case "like", "unlike" ->
          at > 0 && isCountry(t.fold(at - 1))
              ? Acting.place("\"" + t.word(at - 1) + " " + word + "\"")
              : subject();
      case "than", "as", "that", "which", "after", "while", "because" -> subject();
      case "with", "between", "among", "amongst" -> relation(at, word);
      case "of" -> of(at);
      case "and", "or" -> coordinated(at);
      case "to", "from", "into", "through", "via", "onto", "over", "off", "past" ->
          motion(at, word);
      default -> object(at);
    };
  }

  private static boolean isCountry(String word) {
    return switch (word) {
      case "country", "countries", "nation", "nations", "place", "places", "state", "states" ->
          true;
      default -> false;
    };
  }

  /** "Greater Albania" is a land that somebody dreams of. */
  private static boolean isUnion(String word) {
    return word.equals("whole") || word.equals("greater") || word.equals("historic");
  }

  /** "the government in Baku" acts. */
  private boolean isRule(int at) {
    return switch (t.fold(at)) {
      case "government",
          "regime",
          "authorities",
          "leadership",
          "rulers",
          "leaders",
          "officials",
          "administration",
          "view",
          "mood",
          "policymakers" ->
          true;
      default -> false;
    };
  }

  /** "left Sudan for Chad": where somebody goes is a place. */
  private Optional<Acting> leftFor(int at) {
    for (int i = at - 1; i >= 0 && i >= at - 4 && t.gap(i + 1) != Gap.SENTENCE; i--) {
      if (is("leaving", i)) {
        return Optional.of(Acting.place("\"" + t.word(i) + "\" and \"for\" before it"));
      }
    }
    return Optional.empty();
  }

  private Acting relation(int at, String word) {
    for (int i = at - 1; i >= 0 && i >= at - 5 && t.gap(i + 1) != Gap.SENTENCE; i--) {
      if (isWay(t.fold(i))) {
        return Acting.place("\"" + t.word(i) + " " + word + "\"");
      }
      if (is("relation", i)) {
        return Acting.acts("\"" + t.word(i) + " " + word + "\"");
      }
    }
    return Acting.acts("after \"" + word + "\"");
  }

  private static boolean isWay(String word) {
    return switch (word) {
      case "border",
          "borders",
          "frontier",
          "route",
          "routes",
          "road",
          "roads",
          "line",
          "bridge",
          "travelling",
          "traveling",
          "flights",
          "trucks",
          "transport",
          "highway",
          "railway",
          "communication" ->
          true;
      default -> false;
    };
  }

  private Acting of(int at) {
    String noun = "\"" + (at > 0 ? t.word(at - 1) : "") + " of\"";
    if (at > 0 && is("place-noun", at - 1)) {
      return Acting.place(noun);
    }
    if (at > 0
        && (is("governs", at - 1) || is("state-noun", at - 1) || Offices.isOffice(t, at - 1))) {
      return Acting.acts(noun);
    }
    boolean people =
        Gazetteer.builtIn().at(t, Math.max(0, at - 1)).filter(m -> m.is(Kind.PEOPLE)).isPresent();
    boolean body = at > 0 && t.capital(at - 1) && (isOfState(at - 1) || isRuler(at - 1));
    if (body && bound(at) && !people) {
      return Acting.acts("it has a \"" + t.word(at - 1) + "\"");
    }
    return new Predicate(t, to).isSubject()
        ? Acting.acts("before \"" + t.word(to) + "\"")
        : Acting.place(noun);
  }

  /** "King Abdullah II | of Jordan": a title stands before the name. */
  private boolean isRuler(int last) {
    for (int i = last; i >= 0 && i > last - 4 && t.capital(i); i--) {
      if (Offices.isTitle(t, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfState(int at) {
    return is("government", at) || is("military", at) || is("group", at) || is("event", at);
  }

  private Acting motion(int at, String word) {
    for (int i = at - 1; i >= 0 && i >= at - 4 && t.gap(i + 1) != Gap.SENTENCE; i--) {
      String why = "\"" + t.word(i) + "\" and \"" + word + "\" before it";
      if (is("recipient", i)) {
        return Acting.acts(why);
      }
      boolean way = word.equals("to") && t.fold(i).equals("from") && t.capital(i + 1);
      if (is("place-noun", i) || is("travel", i) || way) {
        return Acting.place(why);
      }
    }
    return word.equals("to") ? Acting.acts("after \"to\"") : Acting.place("after \"" + word + "\"");
  }

  /** After "and" a name is read as the one it is joined to. */
  private Acting coordinated(int and) {
    if (t.gap(and) == Gap.COMMA && new Predicate(t, to).isSubject()) {
      return subject();
    }
    for (int end = and; end > 0 && end > and - 3; end--) {
      int start = t.possessive(end - 1) ? -1 : nameEndingAt(end);
      if (start >= 0) {
        return likewise(start);
      }
    }
    return subject();
  }

  private Acting object(int at) {
    if (is("acting-object", at)) {
      return Acting.acts("the object of \"" + t.word(at) + "\"");
    }
    if (is("place-object", at)) {
      return Acting.place("the object of \"" + t.word(at) + "\"");
    }
    return subject();
  }

  private Acting subject() {
    if (t.gap(to) == Gap.BLANK && is("place-noun", to) && !t.capital(to)) {
      return Acting.place("before \"" + t.word(to) + "\"");
    }
    if (new Predicate(t, to).hasBorder()) {
      return Acting.place("of its border");
    }
    if (new Predicate(t, to).isDescribed()) {
      return Acting.place("what kind of country it is");
    }
    if (new Predicate(t, to).isFirstHalf()) {
      return Acting.place("before \"" + t.word(to) + "\"");
    }
    return new Predicate(t, to).isSubject()
        ? Acting.acts("the subject of \"" + t.word(new Predicate(t, to).verb()) + "\"")
        : Acting.acts("nothing around it is of place");
  }
}
