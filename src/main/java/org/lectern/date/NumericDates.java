package org.lectern.date;

import java.util.Optional;

/**
 * Dates in digits: "2012-03-12", "12/03/2012", "12.03.2012". Where day and month could be either,
 * the month goes first after a slash and last after a dot, and the reading is inferred.
 */
final class NumericDates implements Family {
  @Override
  public int triggers() {
    return Kind.WEEKDAY.bit();
  }

  @Override
  public boolean beginsWithNumber() {
    return true;
  }

  @Override
  public Optional<Find> at(Tokens tokens, int i) {
    if (tokens.is(i, Kind.WEEKDAY)) {
      int next = Skip.mark(tokens, Skip.dot(tokens, i + 1), ',');
      return onWeekday(tokens, i, next);
    }
    return tokens.number(i) == Tokens.NO_NUMBER ? dotted(tokens, i) : parted(tokens, i);
  }

  /** "12.03.2012", which is one token. */
  private static Optional<Find> dotted(Tokens tokens, int i) {
    String text = tokens.length(i) > 10 ? "" : tokens.surface(i);
    int first = text.indexOf('.');
    int second = text.indexOf('.', first + 1);
    if (first < 0 || second < 0 || text.length() - second != 5 || !isAlone(tokens, i, i + 1)) {
      return Optional.empty();
    }
    int a = parse(text.substring(0, first));
    int b = parse(text.substring(first + 1, second));
    return Optional.of(find(i, i + 1, parse(text.substring(second + 1)), b, a));
  }

  private static int parse(String digits) {
    return digits.isEmpty() || digits.length() > 4 ? 99 : Integer.parseInt(digits);
  }

  /** Three numbers parted by two equal marks. */
  private static Optional<Find> parted(Tokens tokens, int i) {
    char mark = tokens.first(i + 1);
    boolean three =
        (mark == '-' || mark == '/')
            && tokens.mark(i + 3, mark)
            && tokens.number(i + 2) >= 0
            && tokens.number(i + 4) >= 0
            && tokens.joined(i)
            && tokens.joined(i + 1)
            && tokens.joined(i + 2)
            && tokens.joined(i + 3);
    if (!three || !isAlone(tokens, i, i + 5)) {
      return Optional.empty();
    }
    int a = tokens.number(i);
    int b = tokens.number(i + 2);
    int c = tokens.number(i + 4);
    if (tokens.length(i) == 4 && tokens.length(i + 4) <= 2 && tokens.length(i + 2) <= 2) {
      return Optional.of(find(i, i + 5, a, b, c));
    }
    boolean last = tokens.length(i + 4) == 4 && tokens.length(i) <= 2 && tokens.length(i + 2) <= 2;
    if (!last) {
      return tokens.length(i + 4) == 2 && tokens.length(i) <= 2
          ? Optional.of(Find.nothing(i, i + 5))
          : Optional.empty();
    }
    return Optional.of(either(i, c, a, b));
  }

  /** "Monday, 12/03/2012": the day of the week tells which number is the month. */
  private static Optional<Find> onWeekday(Tokens tokens, int i, int next) {
    Optional<Find> found = tokens.number(next) >= 0 ? parted(tokens, next) : Optional.empty();
    if (found.isEmpty() || found.get().isNothing()) {
      return Optional.empty();
    }
    int weekday = tokens.value(i, Kind.WEEKDAY);
    Reading reading = found.get().sense().in(Scene.BARE);
    int year = tokens.number(next + 4);
    Optional<When> other = Calendar.day(year, tokens.number(next + 2), tokens.number(next));
    Optional<When> fits =
        isOn(reading.when(), weekday)
            ? Optional.of(reading.when())
            : other.filter(w -> isOn(w, weekday));
    boolean both = isOn(reading.when(), weekday) && other.filter(w -> isOn(w, weekday)).isPresent();
    return Optional.of(
        fits.filter(w -> reading.certainty() == Certainty.INFERRED && !both)
            .map(
                w ->
                    new Find(
                        i,
                        found.get().to(),
                        TimeType.DATE,
                        Sense.stated(w, "the weekday tells which is the month")))
            .orElse(found.get().from(i)));
  }

  private static boolean isOn(When when, int weekday) {
    return when instanceof Day day && day.date().getDayOfWeek().getValue() == weekday;
  }

  private static Find either(int i, int year, int a, int b) {
    if (a > 12 || b > 12 || a == b) {
      return find(i, i + 5, year, a > 12 ? b : a, a > 12 ? a : b);
    }
    return Calendar.day(year, a, b)
        .map(
            w ->
                new Find(
                    i,
                    i + 5,
                    TimeType.DATE,
                    scene -> Reading.inferred(w, "the month is taken to go first")))
        .orElse(Find.nothing(i, i + 5));
  }

  private static Find find(int from, int to, int year, int month, int day) {
    return Calendar.day(year, month, day)
        .map(w -> new Find(from, to, TimeType.DATE, Sense.stated(w, "a full date")))
        .orElse(Find.nothing(from, to));
  }

  private static boolean isAlone(Tokens tokens, int from, int to) {
    boolean before = tokens.joined(from - 1) && "(\"'“‘[".indexOf(tokens.first(from - 1)) < 0;
    boolean after = tokens.joined(to - 1) && (tokens.dash(to) || tokens.mark(to, '/'));
    return !before && !after;
  }
}
