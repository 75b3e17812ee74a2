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

  /** Kinds of words that begin an expression only where a word of another kind follows soon. */
  private static final int LEADS = Kind.ARTICLE.bit() | Kind.LED.bit() | Kind.APPROX.bit();

  private static final int NEXT = 5;
  private static final int TRIGGERS = triggers();

  /** Kinds of words that stand in expressions, but neither lead them nor only tell their tense. */
  private static final int CORE =
      TRIGGERS & ~LEADS | Kind.UNIT.bit() | Kind.UNITS.bit() | Kind.ZONE.bit();

  private Grammar() {}

  private static int triggers() {
    int all = 0;
    for (Family family : FAMILIES) {
      all |= family.triggers();
    }
    return all;
  }

  /** Whether a word such as "the" begins nothing, because no word of time follows. */
  private static boolean leadsNowhere(Tokens tokens, int i, int mask, boolean number) {
    if (number || (mask & TRIGGERS & ~LEADS) != 0) {
      return false;
    }
    for (int next = i + 1; next <= i + NEXT; next++) {
      if ((tokens.word(next).mask() & CORE) != 0
          || Tokens.isDigit(tokens.first(next))
          || tokens.says(next, "ago")) {
        return false;
      }
    }
    return true;
  }

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
    if (!number && (mask & TRIGGERS) == 0 || leadsNowhere(tokens, i, mask, number)) {
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
