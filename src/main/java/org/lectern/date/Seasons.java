package org.lectern.date;

import java.util.Optional;

/** Seasons, quarters and halves of a year: "the summer of 2012", "first quarter of 2019". */
final class Seasons implements Family {
  /** So many days ahead a quarter begins that is meant without its year. */
  private static final int SOON = 200;

  @Override
  public int triggers() {
    return Kind.SEASON.bit() | Kind.ORDINAL.bit() | Kind.ARTICLE.bit();
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    int at = tokens.says(i, "the") ? i + 1 : i;
    return season(tokens, i, at).or(() -> part(tokens, i, at));
  }

  private static Optional<Find> season(Tokens tokens, int from, int at) {
    int value = tokens.value(at, Kind.SEASON);
    if (value < 0) {
      return Optional.empty();
    }
    Segment.Part part = Segment.Part.season(value);
    Optional<Find> dated = withYear(tokens, from, at + 1, part);
    boolean led = tokens.is(at - 1, Kind.IN) || from < at && tokens.is(from - 1, Kind.IN);
    boolean doubtful =
        tokens.saysAny(at, "spring", "fall")
            && (tokens.letters(at + 1) && !tokens.is(at + 1, Kind.IN)
                || tokens.says(at + 1, "of")
                || from == at);
    return dated.isPresent() || !led || doubtful
        ? dated
        : Optional.of(
            new Find(
                from, at + 1, TimeType.DATE, Calendar.yearly(part, Optional.<Integer>empty())));
  }

  /** "first quarter", "second half", "fourth-quarter". */
  private static Optional<Find> part(Tokens tokens, int from, int at) {
    int number = tokens.saysAny(at, "latter", "last") ? 2 : tokens.value(at, Kind.ORDINAL);
    int noun = Skip.hyphen(tokens, at + 1);
    boolean quarter = tokens.says(noun, "quarter") && tokens.is(at, Kind.ORDINAL) && number <= 4;
    boolean half = tokens.says(noun, "half") && number <= 2;
    if (number < 1 || !quarter && !half) {
      return Optional.empty();
    }
    Segment.Part part = quarter ? Segment.Part.quarter(number) : Segment.Part.half(number);
    Optional<Find> dated = withYear(tokens, from, noun + 1, part);
    boolean sum = tokens.says(noun + 1, "of") && "$€£#".indexOf(tokens.first(noun + 2)) >= 0;
    boolean alone = quarter && (sum || !tokens.saysAny(noun + 1, "of", "century", "final"));
    return dated.isPresent() || !alone
        ? dated
        : Optional.of(new Find(from, noun + 1, TimeType.DATE, quarter(tokens, from, part)));
  }

  /** A quarter without a year has begun, unless something is to happen in it soon. */
  static Sense quarter(Tokens tokens, int from, Segment.Part part) {
    boolean adverb = tokens.saysAny(from - 1, "in", "for", "during", "until", "by", "through");
    Sense yearly = Calendar.yearly(part, Optional.empty());
    return scene -> {
      Reading ahead = yearly.in(scene);
      boolean soon =
          ahead.when().earliest().filter(first -> scene.isWithin(first, SOON)).isPresent();
      return adverb && soon && scene.tense() == Tense.FUTURE
          ? ahead
          : yearly.in(scene.with(Tense.PAST));
    };
  }

  private static Optional<Find> withYear(Tokens tokens, int from, int to, Segment.Part part) {
    int of = tokens.saysAny(to, "of", "in") || tokens.mark(to, ',') ? to + 1 : to;
    boolean era =
        tokens.number(of) > 0 && tokens.number(of) < 9000 && tokens.saysAny(of + 1, "bc", "bce");
    if (era) {
      Segment segment = new Segment(1 - tokens.number(of), part);
      return Optional.of(
          new Find(from, of + 2, TimeType.DATE, Sense.stated(segment, "a part of a year")));
    }
    int year = Years.number(tokens, of);
    if (year > 0) {
      return Optional.of(
          new Find(
              from,
              of + 1,
              TimeType.DATE,
              Sense.stated(new Segment(year, part), "a part of a year")));
    }
    int shift = tokens.value(of, Kind.SHIFT);
    boolean relative = of > to && shift >= 0 && shift < 15 && tokens.says(of + 1, "year");
    return relative
        ? Optional.of(new Find(from, of + 2, TimeType.DATE, inYear(part, shift - 10)))
        : Optional.empty();
  }

  private static Sense inYear(Segment.Part part, int shift) {
    Sense year = scene -> scene.fromToday(Unit.YEAR, shift);
    return year.then(w -> inYear(w, part));
  }

  /** The part of a year, or of the year that another part is of. */
  static When inYear(When year, Segment.Part part) {
    if (year instanceof Segment other) {
      return new Segment(other.year(), part);
    }
    return year instanceof Year y
        ? new Segment(y.year(), part)
        : new Partial("XXXX-" + part.name(), year.earliest(), year.latest());
  }
}
