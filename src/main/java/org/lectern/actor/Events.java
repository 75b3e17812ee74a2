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
      Set.of("election", "elections", "referendum", "primaries", "census", "budget");

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
