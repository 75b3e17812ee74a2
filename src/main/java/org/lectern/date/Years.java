package org.lectern.date;

import java.util.Optional;

/** Years that stand alone: "2012", "1501", "the 1990s", "431 BC", "AD 79". */
final class Years implements Family {
  private static final int OLDEST = 1000;
  private static final int FARTHEST = 2199;

  @Override
  public int triggers() {
    return 0;
  }

  @Override
  public boolean beginsWithNumber() {
    return true;
  }

  /** The number of a year of four digits at a token; -1 where none stands there. */
  static int number(Tokens tokens, int i) {
    int number = tokens.number(i);
    boolean year = tokens.length(i) == 4 && number >= OLDEST && number <= FARTHEST;
    return year && !isPartOfWord(tokens, i) ? number : -1;
  }

  private static boolean isPartOfWord(Tokens tokens, int i) {
    return tokens.joined(i) && (tokens.letters(i + 1) || tokens.mark(i + 1, '%'));
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    return era(tokens, i)
        .or(() -> beginOfRange(tokens, i))
        .or(() -> decade(tokens, i))
        .or(() -> year(tokens, i))
        .or(() -> endOfRange(tokens, i));
  }

  /** "431 BC", "79 AD". */
  private static Optional<Find> era(Tokens tokens, int i) {
    int number = tokens.number(i);
    boolean before = tokens.saysAny(i + 1, "bc", "bce");
    if (number <= 0 || number > 9999 || !before && !tokens.saysAny(i + 1, "ad", "ce")) {
      return Optional.empty();
    }
    Year year = new Year(before ? 1 - number : number);
    return Optional.of(new Find(i, i + 2, TimeType.DATE, Sense.stated(year, "a year of its era")));
  }

  /** The 499 of "499-449 BC". */
  private static Optional<Find> beginOfRange(Tokens tokens, int i) {
    boolean range = tokens.dash(i + 1) && tokens.number(i) > tokens.number(i + 2);
    return range && tokens.number(i + 2) > 0 && tokens.saysAny(i + 3, "bc", "bce")
        ? Optional.of(
            new Find(
                i,
                i + 1,
                TimeType.DATE,
                Sense.stated(new Year(1 - Math.min(9999, tokens.number(i))), "a year of its era")))
        : Optional.empty();
  }

  /** "1990s", "1990's", "'90s". */
  private static Optional<Find> decade(Tokens tokens, int i) {
    int number = tokens.number(i);
    int s = tokens.saysAny(i + 1, "'", "’") && tokens.joined(i + 1) ? i + 2 : i + 1;
    boolean tens = number % 10 == 0 && tokens.joined(i) && tokens.says(s, "s");
    if (!tens || number < 20 || number > FARTHEST || tokens.length(i) % 2 != 0) {
      return Optional.empty();
    }
    return tokens.length(i) == 4
        ? Optional.of(found(i, s + 1, Sense.stated(new Decade(number / 10), "a decade")))
        : shortDecade(tokens, i, s + 1);
  }

  /** "'90s", "the 90s"; not those of somebody's age or of the weather. */
  private static Optional<Find> shortDecade(Tokens tokens, int i, int to) {
    boolean cut = tokens.joined(i - 1) && tokens.saysAny(i - 1, "'", "’", "‘");
    int led = Skip.back(tokens, i - 1);
    boolean told = tokens.says(led, "the") || tokens.is(led, Kind.PHASE);
    boolean own = tokens.saysAny(led - 1, "his", "her", "their", "my", "your", "our");
    return cut || told && !own && tokens.number(i) >= 50
        ? Optional.of(
            found(
                i,
                to,
                scene ->
                    Reading.inferred(
                        new Decade(190 + tokens.number(i) / 10), "a decade of the last century")))
        : Optional.empty();
  }

  private static Find found(int from, int to, Sense sense) {
    return new Find(from, to, TimeType.DATE, sense);
  }

  private static Optional<Find> year(Tokens tokens, int i) {
    int year = number(tokens, i);
    if (year < 0 || !Plausible.year(tokens, i)) {
      return Optional.empty();
    }
    return Optional.of(new Find(i, i + 1, TimeType.DATE, Sense.stated(new Year(year), "a year")));
  }

  /** The 18 of "1914-18". */
  private static Optional<Find> endOfRange(Tokens tokens, int i) {
    int first = number(tokens, i - 2);
    int year = first - first % 100 + tokens.number(i);
    boolean range =
        first > 0
            && tokens.length(i) == 2
            && (tokens.dash(i - 1) || tokens.mark(i - 1, '/'))
            && tokens.joined(i - 1)
            && tokens.joined(i - 2)
            && !(tokens.joined(i) && (tokens.dash(i + 1) || tokens.mark(i + 1, '/')))
            && year > first
            && Plausible.year(tokens, i - 2);
    return range
        ? Optional.of(new Find(i, i + 1, TimeType.DATE, Sense.stated(new Year(year), "a year")))
        : Optional.empty();
  }
}
