package org.lectern.actor;

import org.lectern.actor.Tokens.Gap;

/**
 * What is said of a name, from the word after it on.
 *
 * @param t the words of the passage
 * @param to the word after the last one of the name
 */
record Predicate(Tokens t, int to) {

  /** "Azerbaijan and Iran share a border": said of one or of both. */
  boolean hasBorder() {
    int verb = to;
    if ((t.gap(to) == Gap.BLANK && (t.fold(to).equals("and") || t.fold(to).equals("or")))) {
      verb = Gazetteer.builtIn().at(t, to + 1).map(Gazetteer.Match::end).orElse(to);
    }
    if (!t.fold(verb).equals("share") && !t.fold(verb).equals("shares")) {
      return false;
    }
    for (int i = verb; i < verb + 6 && i < t.count(); i++) {
      if (t.fold(i).startsWith("border") || t.fold(i).equals("frontier")) {
        return true;
      }
    }
    return false;
  }

  /** "Azerbaijan is predominantly Muslim", "is located". */
  boolean isDescribed() {
    boolean is = t.fold(to).equals("is") || t.fold(to).equals("was");
    int adjective = t.fold(to + 1).endsWith("ly") ? to + 2 : to + 1;
    return is && t.is("land-quality", adjective);
  }

  /**
   * "the Malaysia tourism board", "UK asylum process": the first half of what something is called.
   */
  boolean isFirstHalf() {
    String word = t.fold(to);
    return t.gap(to) == Gap.BLANK
        && to < t.count()
        && !t.capital(to)
        && !t.digit(to)
        && !isSubject()
        && !t.is("function", to)
        && !t.is("relation", to)
        && !t.is("state-noun", to)
        && !t.is("irregular-verb", to)
        && !Offices.isOffice(t, to)
        && !word.endsWith("ly")
        && word.length() > 2;
  }

  /** The word after the name where a verb may stand: adverbs are passed over. */
  int verb() {
    boolean adverb = t.fold(to).endsWith("ly") && t.gap(to + 1) == Gap.BLANK;
    return adverb || t.fold(to).equals("now") ? to + 1 : to;
  }

  /** Whether a verb follows that a subject may stand before. */
  boolean isSubject() {
    int at = verb();
    if (t.gap(to) != Gap.BLANK || t.capital(at) || at >= t.count()) {
      return false;
    }
    String word = t.fold(at);
    return t.is("saying", at)
        || t.is("auxiliary", at)
        || (word.endsWith("ed") && word.length() > 3)
        || (word.endsWith("s")
            && !word.endsWith("ss")
            && word.length() > 3
            && !t.is("function", at));
  }
}
