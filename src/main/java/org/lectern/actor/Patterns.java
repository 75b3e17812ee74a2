package org.lectern.actor;

import java.util.Optional;
import org.lectern.actor.Gazetteer.Match;
import org.lectern.actor.Tokens.Gap;

/**
 * What a word of a passage may begin: the patterns that names have, and those that only look like
 * names.
 *
 * @param t the words of the passage
 * @param vocabulary how the article writes its words
 * @param headline whether nearly all words begin with a capital
 */
record Patterns(Tokens t, Vocabulary vocabulary, boolean headline) {

  /** "al-Bab": an article that Arabic names begin with, written small. */
  boolean isArabicArticle(int at) {
    return t.gap(at + 1) == Gap.HYPHEN
        && t.capital(at + 1)
        && t.is("arabic-article", at)
        && known(at).isEmpty();
  }

  Optional<Match> known(int at) {
    return Gazetteer.builtIn()
        .at(t, at)
        .filter(m -> !wantsArticle(m) || isWholeName(m, at))
        .filter(m -> m.end() > at + 1 || !isShouted(at));
  }

  /** "IS" and "US" among words in capitals are ordinary words, and no letters of a name. */
  private boolean isShouted(int at) {
    return t.upper(at) && t.is("function", at) && isUpper(at - 1) && isUpper(at + 1);
  }

  private boolean isUpper(int at) {
    return at >= 0 && at < t.count() && t.upper(at);
  }

  /** "West" is the bloc only as "the West". */
  private static boolean wantsArticle(Match match) {
    return match.name().words().size() == 1
        && Words.get().is("vague", match.name().words().get(0).fold());
  }

  /** "the West", "Labour" inside a sentence; but "the West Bank", "West Jersey", "labour". */
  private boolean isWholeName(Match match, int at) {
    boolean longer = t.gap(match.end()) == Gap.BLANK && t.capital(match.end());
    boolean bound = t.gap(at) == Gap.BLANK;
    boolean party = match.is(Kind.GROUP) && !Guess.isCompass(t.fold(at)) && !headline;
    return bound && !longer && (t.fold(at - 1).equals("the") || party);
  }

  /** Whether a capitalised word that is not known cannot begin a name. */
  boolean isNoName(int at) {
    String word = t.fold(at);
    boolean letters = t.upper(at) && t.between(at).endsWith("(");
    if (t.is("function", at) && !isInitialOfName(at) && !letters) {
      return true;
    }
    boolean opens = t.gap(at) == Gap.SENTENCE || t.gap(at) == Gap.BREAK || headline;
    boolean head = Offices.isTitle(t, at) || Run.isHead(t, at) || t.is("qualifier", at);
    return opens && !head && vocabulary.isOrdinary(word) && !t.is("given", at);
  }

  private boolean isInitialOfName(int at) {
    return t.initial(at) && t.end(at) - t.start(at) == 2 && t.capital(at + 1);
  }

  /** "the Coalition", "Coalition forces" inside a sentence. */
  boolean isDefiniteBody(int at, int runEnd) {
    return runEnd == at + 1
        && !headline
        && t.gap(at) == Gap.BLANK
        && !t.possessive(at - 1)
        && t.is("definite-body", at);
  }

  /** "Minister of | Foreign Affairs": what an office is for is no body. */
  boolean isPortfolio(int at, int runEnd) {
    boolean link = t.fold(at - 1).equals("of") || t.fold(at - 1).equals("for");
    if (!link || t.gap(at) != Gap.BLANK || !Offices.isOffice(t, at - 2)) {
      return false;
    }
    for (int i = at; i < runEnd; i++) {
      boolean general = t.is("qualifier", i) || t.is("common", i);
      if (!general || known(i).isPresent()) {
        return false;
      }
    }
    return true;
  }

  boolean isSaint(int at, int runEnd) {
    String word = t.fold(at);
    return (word.equals("st") || word.equals("saint"))
        && runEnd - at >= 2
        && known(at).isEmpty()
        && !headline;
  }

  static boolean isOfPlace(String word) {
    return switch (word) {
      case "in", "at", "of", "for", "near", "to", "from", "around" -> true;
      default -> false;
    };
  }

  /** "Austin Powers": a place's name that is also a given name, with a surname after it. */
  boolean isGivenName(Match match, int end) {
    int after = match.end();
    return after < end
        && match.name().words().size() == 1
        && (match.is(Kind.PLACE)
            || match.isState()
            || match.is(Name.Use.CAPITAL)
            || match.is(Kind.PERSON))
        && t.is("given", after - 1)
        && known(after).isEmpty()
        && !vocabulary.isOrdinary(t.fold(after));
  }

  /** "Durham West": a place and a point of the compass. */
  boolean isQuarter(Match match, int end) {
    boolean city = match.is(Kind.PLACE) || match.is(Name.Use.CAPITAL);
    return city
        && !headline
        && match.end() == end - 1
        && t.gap(end - 1) == Gap.BLANK
        && !t.possessive(end - 2)
        && t.is("quarter", end - 1);
  }

  /** "Perth Glory", "Italian Radicals": a nation or a place, and more that is no name by itself. */
  boolean isFirstHalf(Match match, int end) {
    int after = match.end();
    if (headline
        || after >= end
        || t.gap(after) != Gap.BLANK
        || t.digit(after)
        || t.possessive(after - 1)) {
      return false;
    }
    for (int i = after; i < end; i++) {
      String word = t.fold(i);
      if (!t.capital(i)
          || known(i).isPresent()
          || t.is("given", i)
          || t.is("function", i)
          || t.is("vague", i)
          || Offices.isTitle(t, i)
          || t.is("qualifier", i)
          || vocabulary.isOrdinary(word)) {
        return false;
      }
    }
    boolean whole = end - after == 1 || t.fold(end - 1).endsWith("s");
    return whole && (match.is(Kind.PLACE) || match.is(Kind.STATE));
  }

  /** Whether a word has letters of two scripts. */
  boolean isMixed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.mixed(i)) {
        return true;
      }
    }
    return false;
  }

  /** "on Telegram", "Telegram channels": a platform that carries words and does nothing. */
  boolean isMedium(int at) {
    return switch (t.fold(at - 1)) {
          case "on",
              "via",
              "through",
              "from",
              "to",
              "by",
              "in",
              "their",
              "his",
              "her",
              "a",
              "using" ->
              true;
          default -> false;
        }
        || (t.gap(at + 1) == Gap.BLANK
            && switch (t.fold(at + 1)) {
              case "channel",
                  "channels",
                  "account",
                  "accounts",
                  "post",
                  "posts",
                  "page",
                  "pages",
                  "group",
                  "groups",
                  "video",
                  "videos",
                  "user",
                  "users",
                  "feed",
                  "message",
                  "messages",
                  "profile" ->
                  true;
              default -> false;
            });
  }
}
