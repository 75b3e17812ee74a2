package org.lectern.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The learnt weights that settle what a name is where no word of it and no fact tells: for each
 * reading one byte a slot of {@link Evidence}. The resource begins with lines that name what they
 * were learnt from; the line "---" ends them.
 */
final class Weights {
  private static final class Holder {
    private static final Weights BUILT_IN = new Weights(read());
  }

  /** What a name may be. */
  enum Reading {
    PERSON(Kind.PERSON),
    ORGANISATION(Kind.ORGANISATION),
    PLACE(Kind.PLACE),
    /** No actor: a work, an event, a language, an ordinary word. */
    NONE(Kind.PERSON);

    private final Kind kind;

    Reading(Kind kind) {
      this.kind = kind;
    }

    Kind kind() {
      return kind;
    }
  }

  /** One unit of a weight is so many steps of a byte. */
  static final float SCALE = 24;

  private final byte[] weights;

  /** Weights by reading, then by slot. Throws IllegalArgumentException where some are missing. */
  Weights(byte[] weights) {
    if (weights.length != Reading.values().length * Evidence.SLOTS) {
      throw new IllegalArgumentException("not a table of weights: " + weights.length + " bytes");
    }
    this.weights = weights;
  }

  /** The weights that come with the program; read when first asked for. */
  static Weights builtIn() {
    return Holder.BUILT_IN;
  }

  /** Adds what a piece of evidence says to the sums of the readings. */
  void addTo(float[] sums, Evidence evidence) {
    int[] slots = evidence.slots();
    for (int reading = 0; reading < sums.length; reading++) {
      int sum = 0;
      for (int slot : slots) {
        sum += weights[reading * Evidence.SLOTS + slot];
      }
      sums[reading] += sum / SCALE;
    }
  }

  private static byte[] read() {
    try (InputStream in = Weights.class.getResourceAsStream("weights.bin")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource weights.bin");
      }
      byte[] all = in.readAllBytes();
      int start = all.length - Reading.values().length * Evidence.SLOTS;
      return java.util.Arrays.copyOfRange(all, start, all.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
