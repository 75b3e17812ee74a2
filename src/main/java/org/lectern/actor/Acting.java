package org.lectern.actor;

/**
 * How the name of a state or a capital is read: as the government that acts, or as a place.
 *
 * @param acting whether it stands for the government
 * @param why the words around it that tell; one clause without a full stop
 */
record Acting(boolean acting, String why) {

  /** The reading of a name from the words around it, nearest evidence first. */
  static Acting of(Tokens t, int from, int to) {
    return new Surroundings(t, from, to).reading();
  }

  /** It acts, because of the words told. */
  static Acting acts(String why) {
    return new Acting(true, "acts: " + why);
  }

  /** It is a place, because of the words told. */
  static Acting place(String why) {
    return new Acting(false, "a place: " + why);
  }
}
