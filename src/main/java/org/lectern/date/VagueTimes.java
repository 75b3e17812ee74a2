package org.lectern.date;

import java.util.List;
import java.util.Optional;

/** Times that no calendar can place: "now", "recently", "the future", "some time ago". */
final class VagueTimes implements Family {
  private static final List<Vague> TIMES = List.of(Vague.PAST, Vague.PRESENT, Vague.FUTURE);

  @Override
  public int triggers() {
    return Kind.VAGUE.bit() | Kind.ARTICLE.bit() | Kind.APPROX.bit() | Kind.NUMBER.bit();
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    if (tokens.saysAny(i, "some", "long")
        && tokens.says(i + 1, "time")
        && tokens.says(i + 2, "ago")) {
      return Optional.of(find(i, i + 3, Vague.PAST));
    }
    if (tokens.says(i, "one") && tokens.says(i + 1, "day") && tokens.is(i - 1, Kind.FUTURE)) {
      return Optional.of(find(i, i + 2, Vague.FUTURE));
    }
    if (tokens.says(i, "the")) {
      return article(tokens, i);
    }
    int value = tokens.value(i, Kind.VAGUE);
    if (value < 0 || tokens.says(i, "future") && !tokens.says(i - 1, "in")) {
      return Optional.empty();
    }
    if (tokens.says(i, "recent") && tokens.is(i + 1, Kind.UNITS)) {
      return Stretch.unit(tokens, i + 1)
          .map(
              unit ->
                  new Find(
                      i,
                      i + 2,
                      TimeType.DATE,
                      scene -> Reading.unknown(Vague.PAST, "how long is not told")));
    }
    return Optional.of(find(i, i + 1, TIMES.get(value)));
  }

  /** "the past", "the near future". */
  private static Optional<Find> article(Tokens tokens, int i) {
    int noun = tokens.saysAny(i + 1, "near", "distant", "recent") ? i + 2 : i + 1;
    boolean ends =
        noun > i + 1
            || tokens.says(i - 1, "in")
            || !tokens.letters(i + 2)
            || tokens.is(i + 2, Kind.IN)
            || tokens.is(i + 2, Kind.PAST)
            || tokens.is(i + 2, Kind.PRESENT);
    if (!ends) {
      return Optional.empty();
    }
    return tokens.says(noun, "past")
        ? Optional.of(find(i, noun + 1, Vague.PAST))
        : tokens.says(noun, "future")
            ? Optional.of(find(i, noun + 1, Vague.FUTURE))
            : Optional.empty();
  }

  private static Find find(int from, int to, Vague vague) {
    return new Find(
        from, to, TimeType.DATE, scene -> Reading.unknown(vague, "a word that tells no date"));
  }
}
