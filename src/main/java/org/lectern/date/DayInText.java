package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/** The first full date in a few words, such as the head of a web page gives them. */
final class DayInText {
  private static final int LONGEST = 200;

  private DayInText() {}

  /** The day; empty where no full date stands there. */
  static Optional<LocalDate> first(String words) {
    int to = Math.min(words.length(), LONGEST);
    int clock = words.indexOf('T');
    int end = clock == 10 && Tokens.isDigit(words.charAt(9)) ? clock : to;
    Tokens tokens = new Tokens(words, 0, end, Lexicon.get());
    return Grammar.finds(tokens).stream()
        .map(find -> find.sense().in(Scene.BARE))
        .flatMap(reading -> day(reading).stream())
        .findFirst();
  }

  /** The day that is told in full; empty where it is another time, or could be two days. */
  static Optional<LocalDate> day(Reading reading) {
    When when = reading.when() instanceof Moment moment ? moment.day() : reading.when();
    return when instanceof Day day && reading.certainty() == Certainty.STATED
        ? Optional.of(day.date())
        : Optional.empty();
  }
}
