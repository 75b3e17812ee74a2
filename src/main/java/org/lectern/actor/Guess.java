package org.lectern.actor;

import java.util.List;
import java.util.Optional;

/**
 * What a run of unknown capitalised words may be, by its form and by the words around it.
 *
 * @param from the first word
 * @param to the word after the last
 * @param kind the type
 * @param sure how it is known
 * @param why why; one clause without a full stop
 */
record Guess(int from, int to, Kind kind, Found.Sure sure, String why) {
  private static final List<String> PLACE_ENDINGS =
      List.of(
          "ville", "burg", "burgh", "shire", "land", "stan", "grad", "abad", "pur", "field", "bury",
          "dale", "mouth", "port", "polis", "borough", "haven", "furt", "kirk", "pore", "istan",
          "hampton", "ingham", "stead");
  private static final List<String> NOUN_ENDINGS =
      List.of(
          "tion", "tions", "sion", "ment", "ments", "ness", "ity", "ities", "ism", "ship", "ence",
          "ance", "ology", "ical", "ive", "ives", "ous", "ful", "less", "able", "ist", "ists",
          "dom", "doms", "cracy", "ing", "ings", "ress", "ice", "als", "crats", "ers", "ors",
          "ies");

  /** The type of a range of words, or empty where it is no name. */
  static Optional<Guess> kind(Tokens t, int begin, int to, Vocabulary vocabulary) {
    int from = begin;
    while (from < to && isIdle(t, from, to, vocabulary)) {
      from++;
    }
    if (from == to) {
      return Optional.empty();
    }
    if (isModel(t, from)) {
      return Optional.empty();
    }
    int first = from;
    return form(t, first, to)
        .or(() -> context(t, first, to))
        .or(() -> byDefault(t, first, to, begin));
  }

  /** "F-16", "MiG-29": letters and a number name a thing. */
  private static boolean isModel(Tokens t, int at) {
    return t.gap(at + 1) == Tokens.Gap.HYPHEN && t.digit(at + 1) && t.end(at) - t.start(at) <= 3;
  }

  /** Whether a word says nothing by itself: "Foreign", "Christian", "However". */
  private static boolean isIdle(Tokens t, int at, int to, Vocabulary vocabulary) {
    String word = t.fold(at);
    Words words = Words.get();
    boolean direction = isCompass(word) && at + 1 < to && t.gap(at + 1) == Tokens.Gap.BLANK;
    if (direction || (t.upper(at) && t.between(at).endsWith("("))) {
      return false;
    }
    boolean opens = t.gap(at) == Tokens.Gap.SENTENCE;
    return words.is("vague", word)
        || words.is("function", word)
        || words.is("platform", word)
        || t.digit(at)
        || (opens && vocabulary.isOrdinary(word) && !words.is("given", word));
  }

  private static Optional<Guess> form(Tokens t, int from, int to) {
    int length = to - from;
    if (isCompass(t.fold(from)) && length > 1) {
      return of(from, to, Kind.PLACE, Found.Sure.FORM, "a point of the compass begins it");
    }
    boolean given = t.is("given", from);
    if (length > 1 && (given || t.initial(from) || t.initial(from + 1))) {
      return of(from, to, Kind.PERSON, Found.Sure.FORM, "a given name begins it");
    }
    if (length == 1 && (t.upper(from) || t.letters(from))) {
      return of(from, to, Kind.ORGANISATION, Found.Sure.FORM, "letters of an organisation");
    }
    if (length > 1 && t.is("group-first", from)) {
      return of(from, to, Kind.GROUP, Found.Sure.FORM, "its first word is that of a party");
    }
    return Optional.empty();
  }

  private static Optional<Guess> context(Tokens t, int from, int to) {
    Words words = Words.get();
    String before = t.gap(from) == Tokens.Gap.BLANK ? t.fold(from - 1) : "";
    String after = t.gap(to) == Tokens.Gap.BLANK ? t.fold(to) : "";
    if (t.gap(to) == Tokens.Gap.COMMA && isPlaceName(t, to)) {
      return of(from, to, Kind.PLACE, Found.Sure.CONTEXT, "the name of a state follows");
    }
    if (words.is("saying", after) || after.equals("who") || does(t, to)) {
      return of(from, to, Kind.PERSON, Found.Sure.CONTEXT, "it says something");
    }
    if (before.equals("of") && words.is("place-kind", t.fold(from - 2)) && to - from <= 3) {
      return of(from, to, Kind.PLACE, Found.Sure.CONTEXT, "a kind of place stands before it");
    }
    Optional<Guess> head = smallHead(t, from, to, after);
    if (head.isPresent()) {
      return head;
    }
    if (to - from <= 2 && isTaken(t, from, before)) {
      return of(from, to, Kind.PLACE, Found.Sure.CONTEXT, "somebody takes or leaves it");
    }
    if (words.is("place-before", before) && to - from <= 3) {
      return of(from, to, Kind.PLACE, Found.Sure.CONTEXT, "a word of place stands before it");
    }
    return Optional.empty();
  }

  /** "Later", "also" and a verb that persons are subjects of, or such a verb at once. */
  private static boolean does(Tokens t, int to) {
    if (t.gap(to) != Tokens.Gap.BLANK || t.capital(to)) {
      return false;
    }
    boolean adverb =
        switch (t.fold(to)) {
          case "later", "also", "then", "never", "again", "himself", "herself" -> true;
          default -> false;
        };
    return t.is("person-verb", adverb ? to + 1 : to);
  }

  /** "the Salaheddine district", "the Sultan brigade": a head written small follows. */
  private static Optional<Guess> smallHead(Tokens t, int from, int to, String after) {
    if (after.isEmpty() || t.capital(to)) {
      return Optional.empty();
    }
    Words words = Words.get();
    if (words.is("small-place", after)) {
      return of(from, to, Kind.PLACE, Found.Sure.FORM, "\"" + after + "\" follows");
    }
    if (words.is("small-group", after)) {
      return of(from, to, Kind.GROUP, Found.Sure.FORM, "\"" + after + "\" follows");
    }
    return words.is("small-media", after)
        ? of(from, to, Kind.MEDIA, Found.Sure.FORM, "\"" + after + "\" follows")
        : Optional.empty();
  }

  /** "captured X", "advanced on X", "X, 10 km east of": words that only a place has. */
  private static boolean isTaken(Tokens t, int from, String before) {
    return Words.get().is("takes-place", before)
        || (before.equals("on") && t.is("moves-on", from - 2));
  }

  private static boolean isPlaceName(Tokens t, int at) {
    return Gazetteer.builtIn()
        .at(t, at)
        .filter(m -> m.is(Name.Use.PROPER) && (m.is(Kind.STATE) || m.is(Kind.PLACE)))
        .isPresent();
  }

  private static Optional<Guess> byDefault(Tokens t, int from, int to, int begin) {
    boolean article = t.fold(from - 1).equals("the") && t.gap(from) == Tokens.Gap.BLANK;
    boolean quality = begin < from && t.is("vague", begin);
    if (to - from == 1 && quality && isNoun(t.fold(from)) && !t.upper(from)) {
      return of(begin, to, Kind.ORGANISATION, Found.Sure.GUESS, "several capitals");
    }
    if (to - from == 1) {
      boolean name = !article && !isOrdinary(t.fold(from)) && !isNoun(t.fold(from));
      return name ? single(t, from) : trace(t, from);
    }
    boolean ordinary = isOrdinary(t.fold(to - 1)) || isOrdinary(t.fold(from));
    if (ordinary && t.gap(from) == Tokens.Gap.SENTENCE) {
      return Optional.empty();
    }
    return article || ordinary || quality || isNoun(t.fold(to - 1))
        ? of(quality ? begin : from, to, Kind.ORGANISATION, Found.Sure.GUESS, "several capitals")
        : of(from, to, Kind.PERSON, Found.Sure.GUESS, "a name without an article");
  }

  private static Optional<Guess> trace(Tokens t, int at) {
    boolean proper = !isNoun(t.fold(at)) || t.fold(at - 1).equals("the");
    return proper
        ? of(at, at + 1, Kind.PERSON, Found.Sure.TRACE, "a capital")
        : of(at, at + 1, Kind.ORGANISATION, Found.Sure.TRACE, "a capital");
  }

  private static Optional<Guess> single(Tokens t, int at) {
    String word = t.fold(at);
    if (word.length() < 3) {
      return Optional.empty();
    }
    for (String ending : PLACE_ENDINGS) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return of(at, at + 1, Kind.PLACE, Found.Sure.GUESS, "it ends as names of places do");
      }
    }
    return of(at, at + 1, Kind.PERSON, Found.Sure.GUESS, "a name without an article");
  }

  private static boolean isOrdinary(String word) {
    Words words = Words.get();
    return words.is("common", word)
        || words.is("event", word)
        || words.is("organisation", word)
        || words.is("place", word)
        || words.is("qualifier", word)
        || words.is("office", word);
  }

  /** Whether a word ends as nouns do that are no names: "Democracy", "Liberation". */
  private static boolean isNoun(String word) {
    for (String ending : NOUN_ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Guess> of(int from, int to, Kind kind, Found.Sure sure, String why) {
    return Optional.of(new Guess(from, to, kind, sure, why));
  }

  /** Whether a word is a point of the compass or the like, with which names of places begin. */
  static boolean isCompass(String word) {
    return switch (word) {
      case "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "upper",
          "lower",
          "greater",
          "new",
          "saint",
          "st",
          "san",
          "santa",
          "fort",
          "mount",
          "lake",
          "northeast",
          "northwest",
          "southeast",
          "southwest" ->
          true;
      default -> false;
    };
  }
}
