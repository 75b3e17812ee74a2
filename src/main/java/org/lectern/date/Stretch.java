package org.lectern.date;

import java.util.List;
import java.util.Optional;

/**
 * A quantity of a unit of time: "two weeks", "44-day", "a year and a half", "3 more hours".
 *
 * @param quantity how many
 * @param unit of what
 * @param to the token after its last one
 */
record Stretch(Quantity quantity, Unit unit, int to) {
  private static final List<Unit> UNITS = List.of(Unit.values());

  /** The unit that a word names, in the singular or the plural. */
  static Optional<Unit> unit(Tokens tokens, int i) {
    int place = Math.max(tokens.value(i, Kind.UNIT), tokens.value(i, Kind.UNITS));
    return place < 0 ? Optional.empty() : Optional.of(UNITS.get(place));
  }

  /** The stretch that begins at a token; empty where none does. */
  static Optional<Stretch> at(Tokens tokens, int i) {
    return Quantity.at(tokens, i).flatMap(q -> of(tokens, either(tokens, q)));
  }

  /** The one unit of "day-long"; empty where a token does not begin such a word. */
  static Optional<Stretch> one(Tokens tokens, int i) {
    int end = Skip.hyphen(tokens, i + 1);
    boolean hyphened = end > i + 1 && tokens.says(end, "long") && tokens.is(i, Kind.UNIT);
    return hyphened
        ? unit(tokens, i).map(unit -> new Stretch(new Quantity("1", i), unit, end + 1))
        : Optional.empty();
  }

  /** "two or three weeks", "12 to 18 months": how many is not told. */
  private static Quantity either(Tokens tokens, Quantity first) {
    boolean two = first.told() && tokens.saysAny(first.to(), "to", "or") || isHyphen(tokens, first);
    return two
        ? Quantity.number(tokens, first.to() + 1)
            .filter(second -> second.whole() > first.whole())
            .map(second -> new Quantity("X", second.to()))
            .orElse(first)
        : first;
  }

  private static boolean isHyphen(Tokens tokens, Quantity first) {
    return Skip.hyphen(tokens, first.to()) > first.to()
        && Tokens.isDigit(tokens.first(first.to() - 1));
  }

  private static Optional<Stretch> of(Tokens tokens, Quantity quantity) {
    int at = Skip.hyphen(tokens, quantity.to());
    boolean between =
        tokens.saysAny(
            at,
            "more",
            "full",
            "long",
            "whole",
            "working",
            "trading",
            "school",
            "consecutive",
            "straight",
            "further",
            "additional",
            "successive",
            "other",
            "short",
            "entire",
            "business",
            "calendar",
            "solid");
    int noun = between ? Skip.hyphen(tokens, at + 1) : at;
    int side = Skip.hyphen(tokens, noun + 1);
    boolean article = tokens.saysAny(quantity.to() - 1, "a", "an");
    if (side > noun + 1
        && (tokens.saysAny(side, "ago", "earlier") || article && tokens.says(side, "long"))) {
      return Optional.empty();
    }
    return unit(tokens, noun)
        .filter(unit -> fits(tokens, quantity, unit, noun))
        .map(unit -> orSo(tokens, withHalf(tokens, new Stretch(quantity, unit, noun + 1))));
  }

  /** "a second", "a minute" and "a quarter" mostly mean something else. */
  private static boolean fits(Tokens tokens, Quantity quantity, Unit unit, int noun) {
    boolean doubtful =
        unit == Unit.SECOND
            || unit == Unit.QUARTER
            || unit == Unit.MINUTE && tokens.says(noun, "min");
    boolean hyphen = tokens.dash(noun - 1);
    boolean digit = Tokens.isDigit(tokens.first(quantity.to() - 1));
    if (isYear(tokens, quantity.to() - 1) && !tokens.is(noun, Kind.UNITS)
        || tokens.is(noun, Kind.UNITS) && tokens.saysAny(quantity.to() - 1, "a", "an")
        || unit == Unit.QUARTER && tokens.dash(noun - 1)) {
      return false;
    }
    return !doubtful
        || tokens.is(noun, Kind.UNITS)
        || hyphen
        || digit && tokens.is(noun, Kind.UNIT);
  }

  private static boolean isYear(Tokens tokens, int i) {
    return Years.number(tokens, i) > 0;
  }

  /** "a week or so", "a year or two". */
  private static Stretch orSo(Tokens tokens, Stretch stretch) {
    int to = stretch.to();
    if (!tokens.says(to, "or")) {
      return stretch;
    }
    return tokens.saysAny(to + 1, "so", "more")
        ? new Stretch(stretch.quantity(), stretch.unit(), to + 2)
        : tokens.says(to + 1, "two")
            ? new Stretch(new Quantity("X", to), stretch.unit(), to + 2)
            : stretch;
  }

  /** "a year and a half". */
  private static Stretch withHalf(Tokens tokens, Stretch stretch) {
    int i = stretch.to();
    boolean half = tokens.says(i, "and") && tokens.says(i + 1, "a") && tokens.says(i + 2, "half");
    return half && stretch.quantity().told() && stretch.quantity().amount().indexOf('.') < 0
        ? new Stretch(
            new Quantity(stretch.quantity().amount() + ".5", i + 3), stretch.unit(), i + 3)
        : stretch;
  }

  /** One of the unit with this place, as TIMEX3 writes it. */
  static String period(int place) {
    Unit unit = UNITS.get(place);
    return unit == Unit.QUARTER ? "P3M" : unit.period("1");
  }

  /** As TIMEX3 writes it. */
  String period() {
    return unit.period(quantity.amount());
  }
}
