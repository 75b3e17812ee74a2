package org.lectern.actor;

/** Where a run of capitalised words ends: words that may make one name. */
final class Run {
  private static final java.util.Set<String> SUFFIXES =
      java.util.Set.of("led", "held", "born", "made", "era", "based", "run", "wing", "like", "in");

  /** No name has more words; longer runs are lists or shouting. */
  private static final int LONGEST = 14;

  private static final String PARTICLE = "particle";

  /** What stands small between the words of a party's name in other languages. */
  private static final String FOREIGN = "foreign-particle";

  private Run() {}

  /** The word after the run of capitals that begins at a word, particles and initials included. */
  static int end(Tokens t, int from) {
    int end = from + 1;
    String particles = t.is("group-first", from) ? FOREIGN : PARTICLE;
    while (end < t.count() && end - from < LONGEST && (!t.possessive(end - 1) || isOwner(t, end))) {
      if (isBound(t, end) && (t.capital(end) || isNumber(t, end))) {
        end++;
      } else if (isParticle(t, end, particles)) {
        end = particleEnd(t, end, particles);
      } else if (isSyllable(t, from, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** The run with what "of" and "for" add to a name with a head: "Ministry of Foreign Affairs". */
  static int endWithComplements(Tokens t, int from, int runEnd) {
    int end = runEnd;
    boolean wide = isWide(t, from, end);
    while (!t.possessive(end - 1) && joins(t, from, end, wide)) {
      int next = afterArticle(t, end + 1);
      end = complementEnd(t, next);
    }
    return end;
  }

  /**
   * "Liberal Party of Canada Frank Oliver": what follows a place in a complement is another name.
   */
  private static int complementEnd(Tokens t, int next) {
    int end = end(t, next);
    var known = Gazetteer.builtIn().at(t, next);
    boolean more = known.isPresent() && known.get().end() < end;
    boolean place = more && (known.get().is(Kind.STATE) || known.get().is(Kind.PLACE));
    if (place && !isHead(t, known.get().end()) && !isHead(t, end - 1)) {
      return known.get().end();
    }
    return cut(t, next, end);
  }

  /**
   * Where a run parts into a body and a person of it: "Democratic Party | Jim Wiseman", "Foreign
   * Ministry | Spokesman"; the end of the run where it does not.
   */
  static int cut(Tokens t, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean person = t.is("given", i) && i + 1 < end && t.capital(i + 1);
      boolean office = Offices.isOffice(t, i) && !t.fold(i).equals("general");
      if (isHead(t, i - 1) && (person || office || isOfParty(t.fold(i)))) {
        return i;
      }
    }
    return end;
  }

  /** "Liberal Party | Member", "Labor Party | Coalition". */
  private static boolean isOfParty(String word) {
    return switch (word) {
      case "member", "members", "coalition", "candidate", "government", "supporters" -> true;
      default -> false;
    };
  }

  private static int afterArticle(Tokens t, int at) {
    String word = t.fold(at);
    return word.equals("the") || word.equals("a") ? at + 1 : at;
  }

  private static boolean joins(Tokens t, int from, int at, boolean wide) {
    String word = t.fold(at);
    if (at >= t.count() || t.gap(at) != Tokens.Gap.BLANK || t.capital(at)) {
      return false;
    }
    boolean link =
        switch (word) {
          case "of" -> isHead(t, at - 1) || (wide && namesState(t, at + 1));
          case "and" -> joinsAnd(t, from, at, wide);
          case "for" -> hasAim(t, from, at, wide);
          default -> false;
        };
    int next = word.equals("and") ? at + 1 : afterArticle(t, at + 1);
    return link
        && t.capital(next)
        && t.gap(at + 1) == Tokens.Gap.BLANK
        && t.gap(next) == Tokens.Gap.BLANK;
  }

  /** "Centre for Peace"; but "he left the Liberal Party for the Greens". */
  private static boolean hasAim(Tokens t, int from, int at, boolean wide) {
    boolean joined = t.fold(at - 1).equals("party") && at - 1 > from;
    return !joined
        && !t.is("club", at - 1)
        && (wide || isHead(t, at - 1) || isCauseGroup(t, at - 1));
  }

  private static boolean isCauseGroup(Tokens t, int at) {
    return t.capital(at) && t.is("cause-group", at);
  }

  /** "Ministry of Labour and Social Affairs", "Social Democratic and Labour Party". */
  private static boolean joinsAnd(Tokens t, int from, int and, boolean wide) {
    if (!t.capital(and + 1) || namesPlace(t, and + 1) || Offices.isTitle(t, and + 1)) {
      return false;
    }
    if (isHead(t, and - 1) || namesState(t, and - 1) || t.is("function", and + 1)) {
      return false;
    }
    boolean own = t.gap(and + 2) != Tokens.Gap.BLANK || !t.capital(and + 2);
    if (wide || (own && !isHead(t, and + 1) && isAim(t, from, and))) {
      return true;
    }
    int end = end(t, and + 1);
    boolean named = t.is("given", and - 1) || namesState(t, and - 1);
    return !named
        && end - and > 2
        && isHead(t, end - 1)
        && t.gap(and - 1) == Tokens.Gap.BLANK
        && t.is("vague", and - 1);
  }

  /** Whether what stands between "of" or "for" and "and" is one word that is no place. */
  private static boolean isAim(Tokens t, int from, int and) {
    int link = and - 2;
    return link > from
        && !t.capital(link)
        && (t.fold(link).equals("of") || t.fold(link).equals("for"))
        && !t.is("given", and + 1);
  }

  private static boolean namesPlace(Tokens t, int at) {
    return Gazetteer.builtIn()
        .at(t, at)
        .filter(m -> m.is(Kind.STATE) || m.is(Kind.PLACE))
        .isPresent();
  }

  /** Whether the word before "of" is the head of a name. */
  static boolean isHead(Tokens t, int at) {
    return t.capital(at)
        && (t.is("organisation", at)
            || t.is("government", at)
            || t.is("group", at)
            || t.is("place", at)
            || t.is("event", at)
            || t.is("military", at));
  }

  private static boolean isWide(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.is("government", i) || t.is("organisation", i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesState(Tokens t, int at) {
    return Gazetteer.builtIn().at(t, at).isPresent();
  }

  /** "Catholic People's Party": the owners within the names of parties and unions. */
  private static boolean isOwner(Tokens t, int at) {
    return t.capital(at) && isCauseGroup(t, at - 1) && !isHead(t, at - 1);
  }

  private static boolean isBound(Tokens t, int at) {
    return t.gap(at) == Tokens.Gap.BLANK || t.gap(at) == Tokens.Gap.HYPHEN;
  }

  private static boolean isNumber(Tokens t, int at) {
    return t.digit(at) && t.gap(at) == Tokens.Gap.HYPHEN;
  }

  private static boolean isParticle(Tokens t, int at, String particles) {
    return isBound(t, at)
        && !t.capital(at)
        && t.is(particles, at)
        && particleEnd(t, at, particles) > at;
  }

  private static int particleEnd(Tokens t, int at, String particles) {
    int i = at;
    while (i < t.count() && i < at + 3 && !t.capital(i)) {
      if (!isBound(t, i) || !t.is(particles, i)) {
        return at;
      }
      i++;
    }
    return i < t.count() && t.capital(i) && isBound(t, i) ? i + 1 : at;
  }

  /** "Kim Jong-un": a small syllable bound to the second word of a name. */
  private static boolean isSyllable(Tokens t, int from, int at) {
    return at - from >= 2
        && t.gap(at) == Tokens.Gap.HYPHEN
        && !t.capital(at)
        && !t.digit(at)
        && t.end(at) - t.start(at) <= 4
        && !SUFFIXES.contains(t.fold(at));
  }
}
