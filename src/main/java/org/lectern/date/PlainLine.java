package org.lectern.date;

import java.util.List;
import org.lectern.clean.Passage;

/** Whether nothing but names and words as "published on" stand beside the date in a line. */
final class PlainLine {
  private static final int MOST_BEFORE = 10;
  private static final int MOST_AFTER = 8;

  private static final String[] PLAIN =
      ("by and on published posted updated date dated at last issued released modified "
              + "first created added the immediate release sent publication min mins minute "
              + "minutes read edited filed under from reporting story text comments comment "
              + "views pages page p am pm a m to s update uploaded streamed live premiered aired as"
              + " edited admin administrator editor staff")
          .split(" ");

  /** The days of the week, in languages that write them with small letters. */
  private static final String[] WEEKDAYS =
      ("lunes martes miércoles jueves viernes sábado domingo"
              + " segunda terça quarta quinta sexta feira"
              + " lundi mardi mercredi jeudi vendredi samedi dimanche"
              + " lunedì martedì mercoledì giovedì venerdì sabato domenica"
              + " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
              + " poniedziałek wtorek środa czwartek piątek sobota niedziela"
              + " понедельник вторник среда четверг пятница суббота воскресенье"
              + " понеділок вівторок середа четвер п'ятниця субота неділя"
              + " pazartesi salı çarşamba perşembe cuma cumartesi pazar")
          .split(" ");

  private PlainLine() {}

  /**
   * Before the date, or in the whole line where it tells none. Without a day of running text it may
   * tell one in a form that only headers have, see {@link HeaderDay}.
   */
  static boolean isBefore(Passage passage) {
    int end = passage.text().length();
    boolean told = false;
    for (Told one : Tellings.of(passage)) {
      told |= isDay(one);
      end = isDay(one) ? Math.min(end, one.from()) : end;
    }
    if (!told || tokens(passage, 0, end).saysAny(0, "published", "posted", "updated")) {
      for (HeaderDay.Stated day : HeaderDay.all(passage.text())) {
        end = Math.min(end, day.start());
      }
    }
    return isPlain(tokens(passage, 0, end), MOST_BEFORE);
  }

  /** Before the date and behind it; at most two dates, such as that of an update. */
  static boolean isAround(Passage passage) {
    List<Told> told = Tellings.of(passage);
    if (told.isEmpty() || told.size() > 2 || !isDay(told.get(0))) {
      return false;
    }
    int end = told.get(0).to();
    return isPlain(tokens(passage, 0, told.get(0).from()), MOST_BEFORE)
        && isPlain(tokens(passage, end, passage.text().length()), MOST_AFTER);
  }

  private static boolean isDay(Told told) {
    return DayInText.day(told.sense().in(Scene.BARE)).isPresent();
  }

  private static Tokens tokens(Passage passage, int from, int to) {
    return new Tokens(passage.text(), from, to, Lexicon.get());
  }

  private static boolean isPlain(Tokens tokens, int most) {
    int words = 0;
    for (int i = 0; i < tokens.count(); i++) {
      words += tokens.letters(i) ? 1 : 0;
      boolean address = tokens.surface(i).indexOf('@') > 0;
      boolean linked = tokens.says(i, "of") && i + 1 < tokens.count();
      boolean small = tokens.letters(i) && Character.isLowerCase(tokens.surface(i).codePointAt(0));
      boolean known = tokens.saysAny(i, PLAIN) || tokens.saysAny(i, WEEKDAYS);
      if (small && !address && !linked && !known) {
        return false;
      }
    }
    return words <= most;
  }
}
