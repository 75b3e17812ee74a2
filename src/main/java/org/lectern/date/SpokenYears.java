package org.lectern.date;

import java.util.Optional;

/** Years and decades as they are spoken: "nineteen ninety-six", "the nineties". */
final class SpokenYears implements Family {
  @Override
  public int triggers() {
    return Kind.NUMBER.bit() | Kind.TENS.bit() | Kind.ARTICLE.bit() | Kind.UNIT.bit();
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    int at = tokens.says(i, "the") ? i + 1 : i;
    return tokens.is(at, Kind.TENS)
        ? decade(tokens, i, at)
        : tokens.says(at, "year") ? thousands(tokens, i, at + 1) : year(tokens, i);
  }

  /** "the year two thousand", "the year two thousand and ten". */
  private static Optional<Find> thousands(Tokens tokens, int from, int at) {
    Optional<Quantity> quantity = Quantity.number(tokens, at);
    boolean spoken = tokens.is(at, Kind.NUMBER) && tokens.says(at + 1, "thousand");
    return quantity
        .filter(q -> spoken && q.whole() >= 1000 && q.whole() < 2200)
        .map(
            q ->
                new Find(
                    from,
                    q.to(),
                    TimeType.DATE,
                    Sense.stated(new Year((int) q.whole()), "a year")));
  }

  /** Whether a spoken year begins at a token. */
  static boolean isAt(Tokens tokens, int i) {
    return year(tokens, i).isPresent();
  }

  /** "the nineties"; not those of somebody's age or of the weather. */
  private static Optional<Find> decade(Tokens tokens, int from, int at) {
    boolean led = from < at || tokens.is(Skip.back(tokens, at - 1), Kind.PHASE);
    boolean other =
        tokens.saysAny(from - 1, "low", "high", "upper", "lower")
            || tokens.says(at + 1, "fahrenheit");
    Decade decade = new Decade(190 + tokens.value(at, Kind.TENS) / 10);
    return led && !other
        ? Optional.of(new Find(from, at + 1, TimeType.DATE, Sense.stated(decade, "a decade")))
        : Optional.empty();
  }

  /** "nineteen ninety-six", "twenty ten", "nineteen hundred". */
  private static Optional<Find> year(Tokens tokens, int i) {
    int century = tokens.value(i, Kind.NUMBER);
    if (century < 17 || century > 20) {
      return Optional.empty();
    }
    int next = Skip.hyphen(tokens, i + 1);
    int tens = tokens.value(next, Kind.NUMBER);
    int ones = tokens.value(Skip.hyphen(tokens, next + 1), Kind.NUMBER);
    boolean two = tens >= 20 && tens < 100 && ones >= 1 && ones <= 9;
    int to = two ? Skip.hyphen(tokens, next + 1) + 1 : next + 1;
    boolean counts =
        tokens.is(to, Kind.UNIT) || tokens.is(to, Kind.UNITS) || tokens.is(to, Kind.NUMBER);
    return tens < 10 || tens > 99 || counts
        ? Optional.empty()
        : Optional.of(
            new Find(
                i,
                to,
                TimeType.DATE,
                Sense.stated(new Year(100 * century + tens + (two ? ones : 0)), "a year")));
  }
}
