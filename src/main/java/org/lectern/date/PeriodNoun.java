package org.lectern.date;

import java.util.Optional;

/**
 * The noun of a period of account.
 *
 * @param part the quarter or half that it names; empty for "quarter" and "period" alone
 * @param to the token after its last one
 */
record PeriodNoun(Optional<Segment.Part> part, int to) {

  /** "quarter", "period", "second quarter", "first half", each with "fiscal" before it or not. */
  static Optional<PeriodNoun> at(Tokens tokens, int i) {
    int at = tokens.says(i, "fiscal") ? Skip.hyphen(tokens, i + 1) : i;
    int number = tokens.value(at, Kind.ORDINAL);
    int noun = Skip.hyphen(tokens, at + 1);
    if (number >= 1 && number <= 4 && tokens.says(noun, "quarter")) {
      return Optional.of(new PeriodNoun(Optional.of(Segment.Part.quarter(number)), noun + 1));
    }
    if (number >= 1 && number <= 2 && tokens.says(noun, "half")) {
      return Optional.of(new PeriodNoun(Optional.of(Segment.Part.half(number)), noun + 1));
    }
    return tokens.saysAny(at, "quarter", "period")
        ? Optional.of(new PeriodNoun(Optional.empty(), at + 1))
        : Optional.empty();
  }
}
