package org.lectern.actor;

import org.lectern.actor.Tokens.Gap;

/**
 * How the name of a state or a capital is read: as the government that acts, or as a place.
 *
 * @param acting whether it stands for the government
 * @param why the words around it that tell; one clause without a full stop
 */
record Acting(boolean acting, String why) {

  /** The reading of a name from the words around it, nearest evidence first. */
  static Acting of(Tokens t, int from, int to) {
    return new Context(t, from, to).reading();
  }

  private static Acting acts(String why) {
    return new Acting(true, "acts: " + why);
  }

  private static Acting place(String why) {
    return new Acting(false, "a place: " + why);
  }

  /** The words around one name. */
  private record Context(Tokens t, int from, int to) {

    private boolean is(String list, int at) {
      return Words.get().is(list, t.fold(at));
    }

    private boolean bound(int at) {
      return t.gap(at) == Gap.BLANK || t.gap(at) == Gap.HYPHEN;
    }

    private int afterArticle(int at) {
      int i = at - 1;
      while (i > 0 && bound(i) && (is("modifier", i) || t.fold(i).equals("the"))) {
        i--;
      }
      return i;
    }

    Acting reading() {
      if (t.possessive(to - 1)) {
        return possessor();
      }
      if (t.gap(to) == Gap.HYPHEN || t.gap(from) == Gap.HYPHEN && from > 0) {
        return pair();
      }
      return preposition();
    }

    private Acting possessor() {
      for (int i = to; i < t.count() && i < to + 4 && t.gap(i) != Gap.SENTENCE; i++) {
        if (is("place-noun", i) && !is("state-noun", i)) {
          return place("of its \"" + t.word(i) + "\"");
        }
        if (is("state-noun", i)) {
          return acts("it has a \"" + t.word(i) + "\"");
        }
      }
      return acts("it owns what a government owns");
    }

    private Acting pair() {
      for (int i = to; i < t.count() && i < to + 5 && t.gap(i) != Gap.SENTENCE; i++) {
        if (is("relation", i)) {
          return acts("of two states and their \"" + t.word(i) + "\"");
        }
        if (is("place-noun", i)) {
          return place("of a \"" + t.word(i) + "\"");
        }
      }
      return acts("one of two states");
    }

    private Acting preposition() {
      int at = afterArticle(from);
      String word = at >= 0 && bound(at + 1) ? t.fold(at) : "";
      if (is("place-before", Math.max(at, 0)) && !word.isEmpty()) {
        return place("after \"" + word + "\"");
      }
      return switch (word) {
        case "" -> subject();
        case "by", "against", "for", "behind" -> acts("after \"" + word + "\"");
        case "with", "between", "among", "amongst" -> relation(at, word);
        case "of" -> of(at);
        case "and", "or" -> coordinated(at);
        case "to", "from", "into", "through", "via", "onto", "over", "off", "past" ->
            motion(at, word);
        case "toward", "towards", "on", "than", "like", "unlike", "as", "about", "that", "upon" ->
            acts("after \"" + word + "\"");
        default -> object(at);
      };
    }

    private Acting relation(int at, String word) {
      for (int i = at - 1; i >= 0 && i >= at - 5 && t.gap(i + 1) != Gap.SENTENCE; i--) {
        if (isBorder(i)) {
          return place("a \"" + t.word(i) + "\" \"" + word + "\"");
        }
        if (is("relation", i)) {
          return acts("\"" + t.word(i) + " " + word + "\"");
        }
      }
      return acts("after \"" + word + "\"");
    }

    private boolean isBorder(int at) {
      return switch (t.fold(at)) {
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
            "transport" ->
            true;
        default -> false;
      };
    }

    private Acting of(int at) {
      if (at > 0 && is("place-noun", at - 1) && !is("governs", at - 1)) {
        return place("\"" + t.word(at - 1) + " of\"");
      }
      if (at > 0
          && (is("governs", at - 1) || is("state-noun", at - 1) || Offices.isOffice(t, at - 1))) {
        return acts("\"" + t.word(at - 1) + " of\"");
      }
      return finite() ? acts("before \"" + t.word(to) + "\"") : place("after \"of\"");
    }

    private Acting motion(int at, String word) {
      if (at > 0) {
        for (int i = at - 1; i >= 0 && i >= at - 4 && t.gap(i + 1) != Gap.SENTENCE; i--) {
          if (is("place-noun", i) || is("travel", i)) {
            return place("\"" + t.word(i) + " ... " + word + "\"");
          }
          if (is("recipient", i)) {
            return acts("\"" + t.word(i) + " ... " + word + "\"");
          }
        }
      }
      return word.equals("to") ? acts("after \"to\"") : place("after \"" + word + "\"");
    }

    private Acting coordinated(int at) {
      int other = at - 1;
      while (other > 0 && other > at - 4 && !t.capital(other)) {
        other--;
      }
      for (int length = 3; length >= 1; length--) {
        int start = other + 1 - length;
        if (start >= 0
            && Gazetteer.builtIn()
                .at(t, start)
                .filter(m -> m.is(Kind.STATE) && m.end() <= at)
                .isPresent()) {
          Acting first = new Context(t, start, other + 1).reading();
          return new Acting(first.acting(), first.why() + ", said of both");
        }
      }
      return subject();
    }

    private Acting object(int at) {
      if (is("acting-object", at)) {
        return acts("the object of \"" + t.word(at) + "\"");
      }
      if (is("place-object", at)) {
        return place("the object of \"" + t.word(at) + "\"");
      }
      return subject();
    }

    private Acting subject() {
      if (t.gap(to) == Gap.BLANK && is("place-noun", to) && !t.capital(to)) {
        return place("before \"" + t.word(to) + "\"");
      }
      if (finite()) {
        return acts("the subject of \"" + t.word(to) + "\"");
      }
      if (t.gap(to) == Gap.BLANK && (is("state-noun", to) || is("relation", to))) {
        return acts("before \"" + t.word(to) + "\"");
      }
      return acts("nothing around it is of place");
    }

    /** Whether a verb follows that a subject may stand before. */
    private boolean finite() {
      if (t.gap(to) != Gap.BLANK || t.capital(to)) {
        return false;
      }
      String word = t.fold(to);
      return is("saying", to)
          || is("auxiliary", to)
          || (word.endsWith("ed") && word.length() > 3)
          || (word.endsWith("s")
              && !word.endsWith("ss")
              && word.length() > 3
              && !is("function", to));
    }
  }
}
