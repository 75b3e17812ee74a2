package org.lectern.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The families of time expressions, and the choice between what they find. */
final class Grammar {
  /** Of two that find as much, the one that stands first wins. */
  static final List<Family> FAMILIES =
      List.of(
          new CalendarDates(),
          new NumericDates(),
          new Years(),
          new SpokenYears(),
          new Holidays(),
          new Seasons(),
          new Centuries(),
          new Days(),
          new Times(),
          new Shifts(),
          new Periods(),
          new Phases(),
          new Recurrences(),
          new VagueTimes(),
          new Durations());

  private Grammar() {}

  /** The time expressions among the tokens, in order; no two share a token. */
  static List<Find> finds(Tokens tokens) {
    List<Find> finds = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      Optional<Find> found = longest(tokens, i, FAMILIES);
      if (found.isPresent()) {
        if (!found.get().isNothing() && !isTitle(tokens, found.get())) {
          finds.add(found.get());
        }
        i = Math.max(i, found.get().to() - 1);
      }
    }
    return finds;
  }

  /** The name of a show or a paper in quotation marks: "This Week", "60 Minutes". */
  private static boolean isTitle(Tokens tokens, Find find) {
    int last = find.to() - 1;
    return last > find.from()
        && isQuote(tokens, find.from() - 1)
        && (tokens.is(last, Kind.UNIT) || tokens.is(last, Kind.UNITS))
        && tokens.capital(last)
        && (isQuote(tokens, find.to()) || isQuote(tokens, find.to() + 1));
  }

  private static boolean isQuote(Tokens tokens, int i) {
    return "\"“”‘’'`".indexOf(tokens.first(i)) >= 0;
  }

  /** The longest expression of some families that begins at a token. */
  static Optional<Find> longest(Tokens tokens, int i, List<Family> families) {
    int mask = tokens.word(i).mask();
    boolean number = Tokens.isDigit(tokens.first(i));
    if (mask == 0 && !number) {
      return Optional.empty();
    }
    Optional<Find> best = Optional.empty();
    for (Family family : families) {
      if ((family.triggers() & mask) != 0 || number && family.beginsWithNumber()) {
        Optional<Find> found = family.at(tokens, i);
        if (found.isPresent() && found.get().to() > best.map(Find::to).orElse(0)) {
          best = found;
        }
      }
    }
    return best;
  }
}
