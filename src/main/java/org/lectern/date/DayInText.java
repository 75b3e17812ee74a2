package org.lectern.date;

import java.time.LocalDate;
import java.util.List;
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

  /** The day where the words are a full date and nothing else. */
  static Optional<LocalDate> only(String words) {
    String text = words.strip();
    Tokens tokens = new Tokens(text, 0, Math.min(text.length(), LONGEST), Lexicon.get());
    List<Find> finds = Grammar.finds(tokens);
    boolean whole =
        finds.size() == 1 && finds.get(0).from() == 0 && finds.get(0).to() == tokens.count();
    return whole ? day(finds.get(0).sense().in(Scene.BARE)) : Optional.empty();
  }

  /** The day that is told in full; empty where it is another time, or could be two days. */
  static Optional<LocalDate> day(Reading reading) {
    When when = reading.when() instanceof Moment moment ? moment.day() : reading.when();
    return when instanceof Day day && reading.certainty() == Certainty.STATED
        ? Optional.of(day.date())
        : Optional.empty();
  }
}
