package org.lectern.actor;

import java.util.Set;

/** Events whose name holds another name: "the 2019 United Kingdom general election". */
final class Events {
  private static final Set<String> KINDS =
      Set.of(
          "general",
          "federal",
          "presidential",
          "parliamentary",
          "legislative",
          "local",
          "leadership",
          "special",
          "primary",
          "provincial",
          "state",
          "municipal",
          "regional",
          "gubernatorial",
          "constitutional",
          "independence",
          "snap",
          "senatorial",
          "mayoral",
          "congressional");
  private static final Set<String> EVENTS =
      Set.of(
          "election",
          "elections",
          "referendum",
          "primaries",
          "census",
          "budget",
          "by-election",
          "byelection");

  private Events() {}

  /** The word after the event that a name after a year begins; the name's own end if none. */
  static int end(Tokens t, int from, int to) {
    if (!isDated(t, from)) {
      return to;
    }
    int at = to;
    while (t.gap(at) == Tokens.Gap.BLANK && KINDS.contains(t.fold(at))) {
      at++;
    }
    return t.gap(at) == Tokens.Gap.BLANK && EVENTS.contains(t.fold(at)) ? at + 1 : to;
  }

  /**
   * The word after the event that a run after a year begins, with the place it was held in: "2009
   * European Parliament election in Italy"; the run's own first word if none.
   */
  static int endAfterYear(Tokens t, int from, int runEnd) {
    if (!isDated(t, from)) {
      return from;
    }
    int at = runEnd;
    while (t.gap(at) == Tokens.Gap.BLANK && KINDS.contains(t.fold(at))) {
      at++;
    }
    boolean inside = at == runEnd && EVENTS.contains(t.fold(runEnd - 1)) && runEnd - from > 1;
    if (!inside && (t.gap(at) != Tokens.Gap.BLANK || !EVENTS.contains(t.fold(at)))) {
      return from;
    }
    return place(t, inside ? at : at + 1);
  }

  private static int place(Tokens t, int at) {
    boolean in = t.fold(at).equals("in") && t.gap(at) == Tokens.Gap.BLANK;
    int name = t.fold(at + 1).equals("the") ? at + 2 : at + 1;
    return in ? Gazetteer.builtIn().at(t, name).map(Gazetteer.Match::end).orElse(at) : at;
  }

  private static boolean isDated(Tokens t, int from) {
    for (int at = from - 1; at >= 0 && at >= from - 3; at--) {
      if (t.gap(at + 1) != Tokens.Gap.BLANK) {
        return false;
      }
      if (t.digit(at)) {
        return t.end(at) - t.start(at) == 4;
      }
    }
    return false;
  }
}
