package org.lectern.date;

import java.util.Optional;

/**
 * Centuries by their number: "the 19th century", "eighteenth-century", "18th and 19th centuries".
 */
final class Centuries implements Family {
  @Override
  public int triggers() {
    return Kind.ORDINAL.bit() | Kind.NUMBER.bit() | Kind.ARTICLE.bit();
  }

  @Override
  public boolean beginsWithNumber() {
    return true;
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    int at = tokens.says(i, "the") ? i + 1 : i;
    int ordinal = ordinalEnd(tokens, at);
    if (ordinal < 0) {
      return Optional.empty();
    }
    int number = number(tokens, at, ordinal);
    int noun = Skip.hyphen(tokens, ordinal);
    boolean known = number >= 1 && number <= 22;
    boolean century = tokens.saysAny(noun, "century", "centuries") && known;
    return century
        ? Optional.of(find(tokens, i, noun + 1, number))
        : known && isFirstOfTwo(tokens, ordinal)
            ? Optional.of(find(tokens, i, ordinal, number))
            : Optional.empty();
  }

  /** "the 18th" before "and early 19th centuries". */
  private static boolean isFirstOfTwo(Tokens tokens, int end) {
    boolean and = tokens.saysAny(end, "and", "or", "to") || tokens.dash(end);
    int at = tokens.says(end + 1, "the") ? end + 2 : end + 1;
    int second = ordinalEnd(tokens, tokens.is(at, Kind.PHASE) ? Skip.hyphen(tokens, at + 1) : at);
    return and && second > 0 && tokens.saysAny(Skip.hyphen(tokens, second), "centuries", "century");
  }

  private static Find find(Tokens tokens, int from, int to, int number) {
    boolean before = tokens.saysAny(to, "bc", "bce");
    if (before) {
      Partial value =
          new Partial("BC" + Digits.padded(number - 1, 2), Optional.empty(), Optional.empty());
      return new Find(from, to + 1, TimeType.DATE, Sense.stated(value, "a century before our era"));
    }
    int end = tokens.saysAny(to, "ad", "ce") ? to + 1 : to;
    return new Find(from, end, TimeType.DATE, Sense.stated(new Century(number - 1), "a century"));
  }

  private static int ordinalEnd(Tokens tokens, int i) {
    if (tokens.is(i, Kind.ORDINAL)) {
      return i + 1;
    }
    int next = Skip.hyphen(tokens, i + 1);
    if (tokens.value(i, Kind.NUMBER) == 20 && tokens.is(next, Kind.ORDINAL)) {
      return next + 1;
    }
    int end = Skip.ordinal(tokens, i);
    return tokens.number(i) > 0 && end == i + 2 ? end : -1;
  }

  private static int number(Tokens tokens, int i, int end) {
    if (tokens.number(i) > 0) {
      return tokens.number(i);
    }
    int last = tokens.value(end - 1, Kind.ORDINAL);
    return end - 1 > i ? 20 + last : last;
  }
}
