package org.lectern.date;

import java.util.function.UnaryOperator;

/** What a time expression means, before it is known where and when it is said. */
interface Sense {

  /** What it means in a scene. */
  Reading in(Scene scene);

  /** A meaning that the scene does not change. */
  static Sense stated(When when, String why) {
    return scene -> Reading.stated(when, why);
  }

  /** The same meaning with its value changed. */
  default Sense then(UnaryOperator<When> change) {
    return scene -> {
      Reading reading = in(scene);
      return reading.with(change.apply(reading.when()));
    };
  }
}
