package org.lectern.date;

import java.util.Locale;
import java.util.Optional;

/**
 * A time on the clock: "3 pm", "3:15 p.m.", "15:11 GMT", "noon".
 *
 * @param value as TIMEX3 writes it after the T
 * @param to the token after its last one
 */
record Clock(String value, int to) {

  /**
   * The time that begins at a token; empty where none does.
   *
   * @param led whether a word such as "at" goes before, so that digits alone will do
   */
  static Optional<Clock> at(Tokens tokens, int i, boolean led) {
    if (tokens.is(i, Kind.DAYPART) && tokens.value(i, Kind.DAYPART) >= 5) {
      return Optional.of(new Clock(DayParts.clock(tokens.value(i, Kind.DAYPART)), i + 1));
    }
    return Tokens.isDigit(tokens.first(i)) ? digits(tokens, i, led) : Optional.empty();
  }

  private static Optional<Clock> digits(Tokens tokens, int i, boolean led) {
    int point = tokens.length(i) <= 5 ? tokens.surface(i).indexOf('.') : -1;
    boolean colon =
        tokens.mark(i + 1, ':')
            && tokens.joined(i)
            && tokens.joined(i + 1)
            && tokens.length(i + 2) == 2
            && tokens.number(i + 2) >= 0;
    int hour = point > 0 ? Integer.parseInt(tokens.surface(i), 0, point, 10) : tokens.number(i);
    int minute =
        point > 0
            ? Integer.parseInt(tokens.surface(i), point + 1, tokens.length(i), 10)
            : colon ? tokens.number(i + 2) : 0;
    int next = colon ? i + 3 : i + 1;
    int half = half(tokens, next);
    boolean oClock = tokens.says(next, "o") && tokens.says(next + 2, "clock");
    int after = half >= 0 ? halfEnd(tokens, next) : oClock ? next + 3 : next;
    boolean zone =
        tokens.is(after, Kind.ZONE)
            && (!tokens.says(after, "local") || tokens.says(after + 1, "time"));
    boolean military =
        tokens.length(i) == 4 && (tokens.saysAny(next, "hrs", "hours") || zone) && !colon;
    if (military) {
      minute = hour % 100;
      hour = hour / 100;
    }
    boolean clock = half >= 0 || oClock || military || colon && (led || zone);
    boolean valid =
        hour >= 0 && hour <= (half >= 0 ? 12 : 24) && minute < 60 && tokens.length(i) <= 5;
    if (!clock || !valid || tokens.joined(i - 1) && ":-/".indexOf(tokens.first(i - 1)) >= 0) {
      return Optional.empty();
    }
    int full = half < 0 ? hour : hour % 12 + 12 * half;
    boolean universal = zone && tokens.saysAny(after, "gmt", "utc");
    int end = zone ? after + (tokens.says(after, "local") ? 2 : 1) : military ? after + 1 : after;
    return Optional.of(
        new Clock(
            String.format(Locale.ROOT, "%02d:%02d", full, minute) + (universal ? "Z" : ""), end));
  }

  /** 0 for "am", 1 for "pm", -1 for neither. */
  private static int half(Tokens tokens, int i) {
    boolean dotted = tokens.mark(i + 1, '.') && tokens.says(i + 2, "m");
    boolean am = tokens.says(i, "am") || tokens.says(i, "a") && dotted;
    boolean pm = tokens.says(i, "pm") || tokens.says(i, "p") && dotted;
    return am ? 0 : pm ? 1 : -1;
  }

  private static int halfEnd(Tokens tokens, int i) {
    int end = tokens.mark(i + 1, '.') && tokens.length(i) == 1 ? i + 3 : i + 1;
    boolean dot = end > i + 1 && tokens.mark(end, '.') && tokens.joined(end - 1);
    return dot ? end + 1 : end;
  }
}
