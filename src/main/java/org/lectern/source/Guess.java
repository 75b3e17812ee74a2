package org.lectern.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Guesses the charset of bytes that are no UTF-8 and bear no label: UTF-16 by its zero bytes, the
 * Cyrillic charsets by the commonest letters of Russian, mostly in lower case; mostly valid UTF-8
 * as such; else windows-1252.
 */
final class Guess {
  private static final int LOOK = 1 << 16;
  private static final String COMMON = "оеаинтсрвлкмдпуяы";
  private static final List<String> CYRILLIC = List.of("windows-1251", "KOI8-R", "ISO-8859-5");

  private Guess() {}

  /** The likeliest charset of the first {@code length} bytes. */
  static Charset of(byte[] bytes, int length) {
    int look = Math.min(length, LOOK) & ~1;
    int evenZeros = zeros(bytes, look, 0);
    int oddZeros = zeros(bytes, look, 1);
    if (Math.max(evenZeros, oddZeros) * 8 > look && Math.min(evenZeros, oddZeros) * 32 < look) {
      return evenZeros > oddZeros ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    String utf8 = new String(bytes, 0, look, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == 0xFFFD).count();
    long high = utf8.chars().filter(c -> c >= 0x80).count();
    if (high > 2 * broken) {
      return StandardCharsets.UTF_8;
    }
    return cyrillic(bytes, look);
  }

  private static int zeros(byte[] bytes, int look, int parity) {
    int zeros = 0;
    for (int i = parity; i < look; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static Charset cyrillic(byte[] bytes, int look) {
    int high = 0;
    int letters = 0;
    for (int i = 0; i < look; i++) {
      high += bytes[i] < 0 ? 1 : 0;
      letters += bytes[i] < 0 || Character.isLetter(bytes[i]) ? 1 : 0;
    }
    Charset best = Charset.forName("windows-1252");
    long most = high * 2L > letters ? high / 4 : Long.MAX_VALUE;
    for (String name : CYRILLIC) {
      Charset charset = Charset.forName(name);
      long common =
          new String(bytes, 0, look, charset).chars().filter(c -> COMMON.indexOf(c) >= 0).count();
      if (common > most) {
        most = common;
        best = charset;
      }
    }
    return best;
  }
}
