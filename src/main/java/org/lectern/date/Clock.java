package org.lectern.date;

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
    boolean inWord = tokens.joined(i - 1) && ":-/".indexOf(tokens.first(i - 1)) >= 0;
    return inWord || tokens.length(i) > 5
        ? Optional.empty()
        : halved(tokens, i).or(() -> whole(tokens, i, led)).or(() -> military(tokens, i));
  }

  /** "3 pm", "3:15 p.m.", "3.15 pm". */
  private static Optional<Clock> halved(Tokens tokens, int i) {
    int point = tokens.surface(i).indexOf('.');
    int next = isColon(tokens, i) ? i + 3 : i + 1;
    int half = half(tokens, next);
    int hour = point > 0 ? parse(tokens.surface(i).substring(0, point)) : tokens.number(i);
    if (half < 0 || hour < 0 || hour > 12) {
      return Optional.empty();
    }
    int minute = point > 0 ? parse(tokens.surface(i).substring(point + 1)) : minute(tokens, i);
    return of(tokens, hour % 12 + 12 * half, minute, halfEnd(tokens, next));
  }

  /** "15:11 GMT", "at 15:11", "3 o'clock". */
  private static Optional<Clock> whole(Tokens tokens, int i, boolean led) {
    boolean colon = isColon(tokens, i);
    int next = colon ? i + 3 : i + 1;
    boolean oClock = tokens.says(next, "o") && tokens.says(next + 2, "clock");
    boolean clock = oClock || colon && (led || isZone(tokens, next));
    return clock
        ? of(tokens, tokens.number(i), minute(tokens, i), oClock ? next + 3 : next)
        : Optional.empty();
  }

  /** "0735 GMT", "1500 hrs". */
  private static Optional<Clock> military(Tokens tokens, int i) {
    boolean unit = tokens.saysAny(i + 1, "hrs", "hours");
    boolean four = tokens.length(i) == 4 && tokens.number(i) >= 0;
    return four && (unit || isZone(tokens, i + 1))
        ? of(tokens, tokens.number(i) / 100, tokens.number(i) % 100, unit ? i + 2 : i + 1)
        : Optional.empty();
  }

  private static Optional<Clock> of(Tokens tokens, int hour, int minute, int end) {
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
      return Optional.empty();
    }
    boolean zone = isZone(tokens, end);
    String universal = zone && tokens.saysAny(end, "gmt", "utc") ? "Z" : "";
    int to = zone ? end + (tokens.says(end, "local") ? 2 : 1) : end;
    return Optional.of(
        new Clock(Digits.padded(hour, 2) + ":" + Digits.padded(minute, 2) + universal, to));
  }

  private static boolean isColon(Tokens tokens, int i) {
    return tokens.mark(i + 1, ':')
        && tokens.joined(i)
        && tokens.joined(i + 1)
        && tokens.length(i + 2) == 2
        && tokens.number(i + 2) >= 0;
  }

  private static int minute(Tokens tokens, int i) {
    return isColon(tokens, i) ? tokens.number(i + 2) : 0;
  }

  private static int parse(String digits) {
    boolean all = !digits.isEmpty() && digits.chars().allMatch(c -> Tokens.isDigit((char) c));
    return all ? Integer.parseInt(digits) : -1;
  }

  private static boolean isZone(Tokens tokens, int i) {
    return tokens.is(i, Kind.ZONE) && (!tokens.says(i, "local") || tokens.says(i + 1, "time"));
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
