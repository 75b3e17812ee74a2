package org.lectern.date;

import java.util.Optional;

/**
 * How long something lasts, and how far a time lies from another: "44-day", "two decades",
 * "months", "two weeks ago", "three days later". An age is none of them.
 */
final class Durations implements Family {
  @Override
  public int triggers() {
    return Kind.NUMBER.bit()
        | Kind.MANY.bit()
        | Kind.UNIT.bit()
        | Kind.UNITS.bit()
        | Kind.LED.bit();
  }

  @Override
  public boolean beginsWithNumber() {
    return true;
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    int led = lead(tokens, i);
    Optional<Stretch> stretch =
        Stretch.at(tokens, led).or(() -> Stretch.one(tokens, led)).or(() -> bare(tokens, led));
    return stretch.flatMap(s -> find(tokens, i, s));
  }

  /** The token after "the", "nearly", "more than", "at least", "up to". */
  private static int lead(Tokens tokens, int i) {
    int at = i;
    if (tokens.is(at, Kind.APPROX) && !isDuring(tokens, at)) {
      at++;
    } else if (tokens.saysAny(at, "more", "less", "fewer") && tokens.says(at + 1, "than")) {
      at += 2;
    } else if (tokens.says(at, "at") && tokens.saysAny(at + 1, "least", "most")
        || tokens.says(at, "up") && tokens.says(at + 1, "to")
        || tokens.says(at, "the") && tokens.saysAny(at + 1, "early", "late", "first")
        || tokens.says(at, "just") && tokens.is(at + 1, Kind.APPROX)) {
      at += 2;
    } else if (tokens.saysAny(at, "no", "not")
        && tokens.saysAny(at + 1, "more", "less")
        && tokens.says(at + 2, "than")) {
      at += 3;
    } else if (tokens.says(at, "the") && isCounted(tokens, at + 1)) {
      at++;
    }
    return at > i && tokens.is(at, Kind.APPROX) ? at + 1 : at;
  }

  /** "over several years" is the time in which something happens. */
  private static boolean isDuring(Tokens tokens, int i) {
    return tokens.says(i, "over") && (tokens.is(i + 1, Kind.MANY) || tokens.says(i + 1, "the"));
  }

  /** The "nine months" of "the nine months". */
  private static boolean isCounted(Tokens tokens, int i) {
    boolean number = tokens.is(i, Kind.NUMBER) || Tokens.isDigit(tokens.first(i));
    return number
        && Stretch.at(tokens, i)
            .filter(
                s ->
                    tokens.is(s.to() - 1, Kind.UNITS)
                        && !tokens.capital(s.to() - 1)
                        && !tokens.dash(s.to() - 2))
            .isPresent();
  }

  /** "months", "decades-long". */
  private static Optional<Stretch> bare(Tokens tokens, int i) {
    return Stretch.unit(tokens, i)
        .filter(
            unit ->
                tokens.is(i, Kind.UNITS)
                    && unit != Unit.SECOND
                    && unit != Unit.QUARTER
                    && unit != Unit.WEEKEND
                    && tokens.length(i) > (tokens.says(i, "days") ? 0 : 4)
                    && Years.number(tokens, i + 1) < 0
                    && !tokens.is(i - 1, Kind.DAYPART)
                    && !tokens.says(i + 1, "when")
                    && !tokens.says(i - 1, "working"))
        .map(unit -> new Stretch(new Quantity("X", i), unit, i + 1));
  }

  private static Optional<Find> find(Tokens tokens, int from, Stretch stretch) {
    int to = stretch.to();
    if (isAge(tokens, from, to)) {
      return Optional.of(Find.nothing(from, to));
    }
    return Offsets.of(tokens, from, stretch)
        .or(
            () -> {
              int end = tokens.dash(to) && tokens.says(to + 1, "long") ? to + 2 : to;
              return Optional.of(
                  new Find(
                      from,
                      end,
                      TimeType.DURATION,
                      Sense.stated(Length.of(stretch.period()), "a length of time")));
            });
  }

  /** "15-year-old", "15 years old", "aged 15 years", "15 years of age". */
  static boolean isAge(Tokens tokens, int from, int to) {
    int next = Skip.hyphen(tokens, to);
    return tokens.saysAny(next, "old", "olds")
        || tokens.says(from - 1, "aged")
        || tokens.says(to, "of") && tokens.says(to + 1, "age");
  }
}
