package org.lectern.date;

import java.util.Optional;

/**
 * So many: "two", "15", "a", "several", "two and a half", "twenty-five".
 *
 * @param amount as ISO 8601 periods write it; X where it is not told
 * @param to the token after its last one
 */
record Quantity(String amount, int to) {

  /** Whether the amount is told. */
  boolean told() {
    return !amount.equals("X");
  }

  /** The amount in whole units; 0 where it is not told. */
  long whole() {
    int point = amount.indexOf('.');
    String digits = point < 0 ? amount : amount.substring(0, point);
    return told() && !digits.isEmpty() && digits.length() <= 12 ? Long.parseLong(digits) : 0;
  }

  /** The quantity that begins at a token; empty where none does. */
  static Optional<Quantity> at(Tokens tokens, int i) {
    return many(tokens, i)
        .or(() -> half(tokens, i))
        .or(() -> quarter(tokens, i))
        .or(() -> article(tokens, i))
        .or(() -> digits(tokens, i))
        .or(() -> words(tokens, i));
  }

  /** The number that begins at a token; empty where none does. */
  static Optional<Quantity> number(Tokens tokens, int i) {
    return digits(tokens, i).or(() -> words(tokens, i));
  }

  /** "several", "a few", "a couple of", "dozens of". */
  private static Optional<Quantity> many(Tokens tokens, int i) {
    int at = tokens.says(i, "a") ? i + 1 : i;
    if (tokens.says(at, "couple")) {
      return Optional.of(
          new Quantity(at > i ? "2" : "X", tokens.says(at + 1, "of") ? at + 2 : at + 1));
    }
    if (tokens.saysAny(i, "dozens", "hundreds", "thousands", "scores", "lots")
        && tokens.says(i + 1, "of")) {
      return Optional.of(new Quantity("X", i + 2));
    }
    boolean many = tokens.is(at, Kind.MANY) && tokens.is(at + 1, Kind.UNITS);
    return many ? Optional.of(new Quantity("X", at + 1)) : Optional.empty();
  }

  /** "a quarter of a century", "a quarter-century": the token before the unit. */
  private static Optional<Quantity> quarter(Tokens tokens, int i) {
    int at = tokens.says(i, "a") ? i + 1 : i;
    int next =
        tokens.says(at + 1, "of") && tokens.says(at + 2, "a")
            ? at + 3
            : Skip.hyphen(tokens, at + 1);
    return tokens.says(at, "quarter") && tokens.says(next, "century")
        ? Optional.of(new Quantity("0.25", next))
        : Optional.empty();
  }

  /** "half a", "half an", "a half", and "half" before a hyphen. */
  private static Optional<Quantity> half(Tokens tokens, int i) {
    if (tokens.says(i, "half") && tokens.saysAny(i + 1, "a", "an")) {
      return Optional.of(new Quantity("0.5", i + 2));
    }
    return tokens.saysAny(i, "a")
            && tokens.says(i + 1, "half")
            && tokens.is(Skip.hyphen(tokens, i + 2), Kind.UNIT)
        ? Optional.of(new Quantity("0.5", i + 2))
        : Optional.empty();
  }

  /** "a", "an"; "a hundred". */
  private static Optional<Quantity> article(Tokens tokens, int i) {
    if (!tokens.saysAny(i, "a", "an")) {
      return Optional.empty();
    }
    boolean large = tokens.value(i + 1, Kind.NUMBER) >= 12 && !tokens.says(i + 1, "twelve");
    return Optional.of(
        large
            ? new Quantity(String.valueOf(tokens.value(i + 1, Kind.NUMBER)), i + 2)
            : new Quantity("1", i + 1));
  }

  private static Optional<Quantity> digits(Tokens tokens, int i) {
    if (!Tokens.isDigit(tokens.first(i))
        || tokens.joined(i - 1) && "$€£:/.".indexOf(tokens.first(i - 1)) >= 0) {
      return Optional.empty();
    }
    String plain = tokens.length(i) > 15 ? "X" : tokens.surface(i).replace(",", "");
    long large = tokens.value(i + 1, Kind.NUMBER);
    if (large >= 100 && tokens.number(i) >= 0) {
      return Optional.of(new Quantity(String.valueOf(tokens.number(i) * large), i + 2));
    }
    if (isHalf(tokens, i + 1)) {
      return Optional.of(new Quantity(plain + ".5", i + 4));
    }
    if (tokens.mark(i + 1, '½')) {
      return Optional.of(new Quantity(plain + ".5", i + 2));
    }
    boolean dotted = plain.indexOf('.') != plain.lastIndexOf('.');
    return dotted
        ? Optional.empty()
        : Optional.of(new Quantity(plain, i + 1)).map(q -> withHalf(tokens, q));
  }

  /** The "1/2" of "2 1/2 years". */
  private static boolean isHalf(Tokens tokens, int i) {
    return tokens.says(i, "1")
        && tokens.mark(i + 1, '/')
        && tokens.says(i + 2, "2")
        && tokens.joined(i + 1);
  }

  private static Optional<Quantity> words(Tokens tokens, int i) {
    long sum = 0;
    long group = 0;
    int at = i;
    int value = tokens.value(at, Kind.NUMBER);
    while (value >= 0 && at < i + 12) {
      boolean factor = value >= 100;
      group = factor ? Math.max(1, group) * value : group + value;
      if (value >= 1000) {
        sum += group;
        group = 0;
      }
      at++;
      int next = tokens.says(at, "and") && factor ? at + 1 : Skip.hyphen(tokens, at);
      value = tokens.value(next, Kind.NUMBER);
      at = value >= 0 ? next : at;
    }
    String amount = String.valueOf(sum + group);
    return at == i ? Optional.empty() : Optional.of(withHalf(tokens, new Quantity(amount, at)));
  }

  /** "two and a half", "two-and-a-half". */
  private static Quantity withHalf(Tokens tokens, Quantity quantity) {
    int and = Skip.hyphen(tokens, quantity.to());
    int a = Skip.hyphen(tokens, and + 1);
    int half = Skip.hyphen(tokens, a + 1);
    return tokens.says(and, "and") && tokens.says(a, "a") && tokens.says(half, "half")
        ? new Quantity(quantity.amount() + ".5", half + 1)
        : quantity;
  }
}
