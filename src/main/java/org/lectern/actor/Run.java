package org.lectern.actor;

/** Where a run of capitalised words ends: words that may make one name. */
final class Run {
  private static final java.util.Set<String> SUFFIXES =
      java.util.Set.of("led", "held", "born", "made", "era", "based", "run", "wing", "like", "in");

  private Run() {}

  /** The word after the run of capitals that begins at a word, particles and initials included. */
  static int end(Tokens t, int from) {
    int end = from + 1;
    while (end < t.count() && !t.possessive(end - 1)) {
      if (isBound(t, end) && (t.capital(end) || isNumber(t, end))) {
        end++;
      } else if (isParticle(t, end)) {
        end = particleEnd(t, end);
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
    while (!t.possessive(end - 1) && joins(t, end, wide)) {
      int next = end + 1 + (t.fold(end + 1).equals("the") ? 1 : 0);
      end = end(t, next);
    }
    return end;
  }

  private static boolean joins(Tokens t, int at, boolean wide) {
    String word = t.fold(at);
    if (at >= t.count() || t.gap(at) != Tokens.Gap.BLANK || t.capital(at)) {
      return false;
    }
    boolean link =
        word.equals("of")
            ? isHead(t, at - 1) || (wide && namesState(t, at + 1))
            : word.equals("and") ? joinsAnd(t, at, wide) : wide && word.equals("for");
    int next = at + 1 + (t.fold(at + 1).equals("the") && !word.equals("and") ? 1 : 0);
    return link
        && t.capital(next)
        && t.gap(at + 1) == Tokens.Gap.BLANK
        && t.gap(next) == Tokens.Gap.BLANK;
  }

  /** "Ministry of Labour and Social Affairs", "Social Democratic and Labour Party". */
  private static boolean joinsAnd(Tokens t, int and, boolean wide) {
    if (namesState(t, and + 1) || !t.capital(and + 1)) {
      return false;
    }
    if (wide) {
      return true;
    }
    int end = end(t, and + 1);
    boolean named = Words.get().is("given", t.fold(and - 1)) || namesState(t, and - 1);
    return !named
        && end - and > 2
        && isHead(t, end - 1)
        && t.gap(and - 1) == Tokens.Gap.BLANK
        && Words.get().is("vague", t.fold(and - 1));
  }

  /** Whether the word before "of" is the head of a name. */
  static boolean isHead(Tokens t, int at) {
    Words words = Words.get();
    String word = t.fold(at);
    return t.capital(at)
        && (words.is("organisation", word)
            || words.is("government", word)
            || words.is("group", word)
            || words.is("place", word)
            || words.is("event", word)
            || words.is("military", word));
  }

  private static boolean isWide(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = t.fold(i);
      if (Words.get().is("government", word) || Words.get().is("organisation", word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesState(Tokens t, int at) {
    return Gazetteer.builtIn().at(t, at).isPresent();
  }

  private static boolean isBound(Tokens t, int at) {
    return t.gap(at) == Tokens.Gap.BLANK || t.gap(at) == Tokens.Gap.HYPHEN;
  }

  private static boolean isNumber(Tokens t, int at) {
    return t.digit(at) && t.gap(at) == Tokens.Gap.HYPHEN;
  }

  private static boolean isParticle(Tokens t, int at) {
    return isBound(t, at)
        && !t.capital(at)
        && Words.get().is("particle", t.fold(at))
        && particleEnd(t, at) > at;
  }

  private static int particleEnd(Tokens t, int at) {
    int i = at;
    while (i < t.count() && i < at + 3 && !t.capital(i)) {
      if (!isBound(t, i) || !Words.get().is("particle", t.fold(i))) {
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
