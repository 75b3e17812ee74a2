package org.lectern.date;

/**
 * What a time expression means where it stands.
 *
 * @param when its value
 * @param certainty how the value is known
 * @param why how it came about, one clause without a full stop
 */
record Reading(When when, Certainty certainty, String why) {

  /** What the text says in so many words. */
  static Reading stated(When when, String why) {
    return new Reading(when, Certainty.STATED, why);
  }

  /** What follows from something else. */
  static Reading inferred(When when, String why) {
    return new Reading(when, Certainty.INFERRED, why);
  }

  /** What the text does not tell. */
  static Reading unknown(When when, String why) {
    return new Reading(when, Certainty.UNKNOWN, why);
  }

  /** The same knowledge of another value. */
  Reading with(When other) {
    return new Reading(other, certainty, why);
  }
}
