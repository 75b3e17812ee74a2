package org.lectern.tui;

import java.util.Optional;

/**
 * One entry of a window.
 *
 * @param lead what stands before it in a column of its own: a key, a day, a place
 * @param text what it says; it may take several rows
 * @param target what Enter leads to
 */
record Entry(String lead, String text, Optional<Target> target) {

  /** An entry that leads nowhere. */
  static Entry plain(String lead, String text) {
    return new Entry(lead, text, Optional.empty());
  }

  static Entry to(String lead, String text, Target target) {
    return new Entry(lead, text, Optional.of(target));
  }
}
