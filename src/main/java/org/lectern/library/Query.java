package org.lectern.library;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is searched for.
 *
 * @param wanted phrases that a passage must hold, each a list of one word or more
 * @param unwanted phrases that it must not hold
 * @param actors names of actors, in words, that it must mention
 * @param period a period in which a time that it tells may lie
 */
record Query(
    List<List<String>> wanted,
    List<List<String>> unwanted,
    List<List<String>> actors,
    Optional<Period> period) {

  /**
   * Reads a query: words, "a phrase", -not, actor:NAME, actor:"TWO WORDS", date:2020-06..2021.
   *
   * @throws QueryException where it is none
   */
  static Query parse(String text) {
    List<List<String>> wanted = new ArrayList<>();
    List<List<String>> unwanted = new ArrayList<>();
    List<List<String>> actors = new ArrayList<>();
    Optional<Period> period = Optional.empty();
    for (String term : terms(text)) {
      if (term.startsWith("actor:")) {
        actors.add(words(term, 6, "actor: needs a name, as in actor:Iran"));
      } else if (term.startsWith("date:")) {
        period = Optional.of(period(term.substring(5)));
      } else if (term.startsWith("-")) {
        unwanted.add(words(term, 1, "- needs a word after it, as in -truck"));
      } else {
        Optional.of(words(term)).filter(phrase -> !phrase.isEmpty()).ifPresent(wanted::add);
      }
    }
    if (wanted.isEmpty() && actors.isEmpty() && period.isEmpty()) {
      throw new QueryException("the query names nothing to look for");
    }
    return new Query(wanted, unwanted, actors, period);
  }

  /** The terms between blanks; what stands in quotation marks is one. */
  private static List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    StringBuilder term = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '“' || c == '”') {
        quoted = !quoted;
      } else if (!quoted && Character.isWhitespace(c)) {
        terms.add(term.toString());
        term.setLength(0);
      } else {
        term.append(c);
      }
    }
    if (quoted) {
      throw new QueryException("a quotation mark in the query is not closed");
    }
    terms.add(term.toString());
    terms.removeIf(String::isBlank);
    return terms;
  }

  private static List<String> words(String term, int from, String error) {
    List<String> words = words(term.substring(from));
    if (words.isEmpty()) {
      throw new QueryException(error);
    }
    return words;
  }

  /** The words of a name or a phrase as they are compared. */
  static List<String> words(String text) {
    return Fold.words(text).stream().map(Fold.Word::key).toList();
  }

  private static Period period(String text) {
    try {
      return Period.parse(text);
    } catch (DateTimeParseException e) {
      throw new QueryException(
          "date: takes a date or a range such as 2020-06..2021, not '" + text + "'");
    }
  }
}
