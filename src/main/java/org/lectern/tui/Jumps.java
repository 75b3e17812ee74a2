package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places that were left by a jump, as in a web browser.
 *
 * @param back the places before, the latest last
 * @param forth the places that were gone back from, the nearest last
 */
record Jumps(List<Place> back, List<Place> forth) {
  static final Jumps NONE = new Jumps(List.of(), List.of());
  private static final int MOST = 100;

  Jumps {
    back = List.copyOf(back);
    forth = List.copyOf(forth);
  }

  /** After a jump away from a place. */
  Jumps left(Place from) {
    return new Jumps(pushed(back, from), List.of());
  }

  /** Where going back leads. */
  Optional<Place> last() {
    return back.isEmpty() ? Optional.empty() : Optional.of(back.get(back.size() - 1));
  }

  /** Where going forth leads. */
  Optional<Place> next() {
    return forth.isEmpty() ? Optional.empty() : Optional.of(forth.get(forth.size() - 1));
  }

  /** After going back from a place. */
  Jumps wentBack(Place from) {
    return new Jumps(back.subList(0, back.size() - 1), pushed(forth, from));
  }

  /** After going forth from a place. */
  Jumps wentForth(Place from) {
    return new Jumps(pushed(back, from), forth.subList(0, forth.size() - 1));
  }

  private static List<Place> pushed(List<Place> places, Place place) {
    List<Place> more = new ArrayList<>(places);
    more.add(place);
    return more.subList(Math.max(0, more.size() - MOST), more.size());
  }
}
