package org.lectern.date;

import java.util.Optional;

/**
 * The year that a period of account is of.
 *
 * @param to the token after its last one
 * @param sense its meaning
 * @param bare whether it can stand without a noun
 */
record PeriodYear(int to, Sense sense, boolean bare) {

  /** The year before a noun: "1988", "fiscal 1988", "this year's", "year-ago". */
  static Optional<PeriodYear> at(Tokens tokens, int i) {
    boolean fiscal = tokens.says(i, "fiscal");
    int number = fiscal ? tokens.says(i + 1, "year") ? i + 2 : i + 1 : i;
    if (Years.number(tokens, number) > 0) {
      return Optional.of(
          new PeriodYear(genitive(tokens, number + 1), year(tokens, number), fiscal));
    }
    if (tokens.says(i, "year") && tokens.dash(i + 1) && tokens.saysAny(i + 2, "ago", "earlier")) {
      return Optional.of(new PeriodYear(i + 3, Scene::yearBefore, true));
    }
    return shifted(tokens, i)
        .map(y -> new PeriodYear(genitive(tokens, y.to()), y.sense(), false))
        .filter(y -> y.to() > i + 2);
  }

  /** The year behind a noun: "of 1988", "in 1988", "last year", "a year ago". */
  static Optional<PeriodYear> after(Tokens tokens, int i) {
    int at = tokens.saysAny(i, "of", "in") ? i + 1 : i;
    if (tokens.says(at, "a")
        && tokens.says(at + 1, "year")
        && tokens.saysAny(at + 2, "ago", "earlier", "before")) {
      return Optional.of(new PeriodYear(at + 3, Scene::yearBefore, false));
    }
    return Years.number(tokens, at) > 0
        ? Optional.of(new PeriodYear(at + 1, year(tokens, at), false))
        : shifted(tokens, at);
  }

  private static Sense year(Tokens tokens, int i) {
    return Sense.stated(new Year(Years.number(tokens, i)), "a year");
  }

  private static Optional<PeriodYear> shifted(Tokens tokens, int i) {
    int shift = tokens.value(i, Kind.SHIFT);
    return shift >= 0 && shift < 15 && tokens.says(i + 1, "year")
        ? Optional.of(new PeriodYear(i + 2, scene -> scene.fromToday(Unit.YEAR, shift - 10), false))
        : Optional.empty();
  }

  private static int genitive(Tokens tokens, int i) {
    boolean s = tokens.joined(i - 1) && tokens.saysAny(i, "'", "’") && tokens.says(i + 1, "s");
    return s ? i + 2 : i;
  }
}
