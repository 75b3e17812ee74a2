package org.lectern.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A byte order mark.
 *
 * @param charset what it tells; empty where there is none
 * @param length how many bytes it takes
 */
record Mark(Optional<Charset> charset, int length) {

  /** The mark at the beginning of some bytes. */
  static Mark of(byte[] b, int length) {
    if (starts(b, length, 0xEF, 0xBB, 0xBF)) {
      return new Mark(Optional.of(StandardCharsets.UTF_8), 3);
    }
    if (starts(b, length, 0xFF, 0xFE, 0, 0)) {
      return new Mark(Optional.of(Charset.forName("UTF-32LE")), 4);
    }
    if (starts(b, length, 0, 0, 0xFE, 0xFF)) {
      return new Mark(Optional.of(Charset.forName("UTF-32BE")), 4);
    }
    if (starts(b, length, 0xFF, 0xFE)) {
      return new Mark(Optional.of(StandardCharsets.UTF_16LE), 2);
    }
    if (starts(b, length, 0xFE, 0xFF)) {
      return new Mark(Optional.of(StandardCharsets.UTF_16BE), 2);
    }
    return new Mark(Optional.empty(), 0);
  }

  private static boolean starts(byte[] bytes, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
