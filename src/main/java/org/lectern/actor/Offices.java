package org.lectern.actor;

/** Reads titles and offices: "Iranian Foreign Minister", "Brig. Gen.", "a former diplomat". */
final class Offices {
  private Offices() {}

  /**
   * How many words of a title stand at the head of a run: states' adjectives, qualifiers, offices
   * and honorifics, the last of them an office or an honorific; 0 where there is none.
   */
  static int titleLength(Tokens t, int from, int to) {
    int title = 0;
    int at = from;
    while (at < to && belongs(t, at)) {
      at = next(t, at);
      if (at <= to && isTitle(t, at - 1)) {
        title = at - from;
      }
    }
    return title;
  }

  private static int next(Tokens t, int at) {
    return isWord(t, at) ? at + 1 : Gazetteer.builtIn().at(t, at).map(m -> m.end()).orElse(at + 1);
  }

  private static boolean isWord(Tokens t, int at) {
    return isTitle(t, at) || t.is("qualifier", at);
  }

  private static boolean belongs(Tokens t, int at) {
    return isWord(t, at)
        || Gazetteer.builtIn()
            .at(t, at)
            .filter(m -> m.is(Kind.STATE) || m.is(Kind.ORGANISATION) || m.is(Kind.PLACE))
            .isPresent();
  }

  /** Whether a word is an office or an honorific. */
  static boolean isTitle(Tokens t, int at) {
    return isOffice(t, at) || t.is("honorific", at);
  }

  /** Whether a word is an office. */
  static boolean isOffice(Tokens t, int at) {
    return t.is("office", at);
  }

  /**
   * The first word of the title that stands before a name, or the name's first word where none
   * stands there. The title may be written small: "Azerbaijan's defense minister Safar Abiyev".
   */
  static int titleBefore(Tokens t, int name) {
    int at = name;
    boolean comma = t.gap(name) == Tokens.Gap.COMMA;
    if (t.gap(name) != Tokens.Gap.BLANK || t.possessive(name - 1) || !isTitle(t, name - 1)) {
      return comma ? officeBeforeComma(t, name) : name;
    }
    while (at > 0 && t.gap(at) == Tokens.Gap.BLANK && isWord(t, at - 1)) {
      at--;
    }
    return stateBefore(t, at);
  }

  private static int stateBefore(Tokens t, int at) {
    for (int length = 3; length >= 1; length--) {
      int from = at - length;
      if (from >= 0
          && t.gap(at) == Tokens.Gap.BLANK
          && Gazetteer.builtIn()
              .at(t, from)
              .filter(m -> m.end() == at && (m.is(Kind.STATE) || m.is(Kind.ORGANISATION)))
              .isPresent()) {
        return from;
      }
    }
    return at;
  }

  /** "the President of Azerbaijan, Ilham Aliyev": the office lies within the clause before. */
  private static int officeBeforeComma(Tokens t, int name) {
    for (int at = name - 1; at > 0 && at >= name - 9; at--) {
      boolean bound = t.gap(at + 1) == Tokens.Gap.BLANK || at + 1 == name;
      if (!bound) {
        return name;
      }
      boolean complement = at + 1 < name && isLink(t.fold(at + 1));
      if (isOffice(t, at) && complement) {
        return withQualifiers(t, at);
      }
    }
    return name;
  }

  private static boolean isLink(String word) {
    return word.equals("of") || word.equals("to") || word.equals("for");
  }

  private static int withQualifiers(Tokens t, int office) {
    int at = office;
    while (at > 0 && t.gap(at) == Tokens.Gap.BLANK && isWord(t, at - 1)) {
      at--;
    }
    return stateBefore(t, at);
  }

  /**
   * The word after an office in apposition that follows a name after a comma or "is": "NAME, a
   * former Ukrainian diplomat, ..."; {@code from} itself where there is none.
   */
  static int appositionEnd(Tokens t, int from) {
    boolean office = false;
    int at = from;
    while (at < t.count()
        && at - from < 14
        && (at == from || t.gap(at) == Tokens.Gap.BLANK || t.gap(at) == Tokens.Gap.HYPHEN)) {
      String word = t.fold(at);
      if (!office && !isWord(t, at) && !t.capital(at) && !isArticle(word)) {
        return from;
      }
      if (office && (t.is("saying", at) || stops(word))) {
        break;
      }
      office |= isOffice(t, at);
      at++;
    }
    return office ? at : from;
  }

  /** The first word of an apposition, after its article. */
  static int appositionStart(Tokens t, int from) {
    return isArticle(t.fold(from)) ? from + 1 : from;
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  private static boolean stops(String word) {
    return switch (word) {
      case "who", "which", "that", "was", "is", "has", "had", "have", "said", "will", "when" ->
          true;
      default -> false;
    };
  }
}
