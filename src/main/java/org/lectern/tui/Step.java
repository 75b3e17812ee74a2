package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;

/**
 * What an event leads to.
 *
 * @param state the state after it
 * @param effects what is to be done outside, in order
 */
record Step(State state, List<Effect> effects) {

  Step {
    effects = List.copyOf(effects);
  }

  static Step to(State state) {
    return new Step(state, List.of());
  }

  static Step to(State state, Effect effect) {
    return new Step(state, List.of(effect));
  }

  /** The same with one more effect. */
  Step and(Effect effect) {
    List<Effect> more = new ArrayList<>(effects);
    more.add(effect);
    return new Step(state, more);
  }
}
