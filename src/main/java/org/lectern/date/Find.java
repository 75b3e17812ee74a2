package org.lectern.date;

/**
 * A time expression that a family read among tokens.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param type what sort of time
 * @param sense what it means
 */
record Find(int from, int to, TimeType type, Sense sense) {

  /** No time at all, whatever other families make of a part of it. */
  static Find nothing(int from, int to) {
    return new Find(from, to, TimeType.DATE, NOTHING);
  }

  private static final Sense NOTHING = scene -> Reading.unknown(Vague.PRESENT, "no time");

  /** Whether these tokens look like a time and tell none, such as the 31st of February. */
  boolean isNothing() {
    return sense == NOTHING;
  }

  /** The same with an earlier first token. */
  Find from(int token) {
    return new Find(token, to, type, sense);
  }
}
