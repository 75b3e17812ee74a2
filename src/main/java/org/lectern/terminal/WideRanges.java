package org.lectern.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/** The characters of two columns, read from {@code wide.txt} when the first one is asked for. */
final class WideRanges {
  private static final int FIRST_WIDE = 0x1100;
  private static final int[] BOUNDS = read();

  private WideRanges() {}

  static boolean contains(int c) {
    if (c < FIRST_WIDE) {
      return false;
    }
    return Arrays.binarySearch(BOUNDS, c) % 2 == 0; // at a first one, or within (-index - 1)
  }

  /** First characters at even places, the ones after the last at odd places. */
  private static int[] read() {
    try (BufferedReader lines = open()) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMapToInt(WideRanges::bounds)
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open() {
    return new BufferedReader(
        new InputStreamReader(
            Objects.requireNonNull(WideRanges.class.getResourceAsStream("wide.txt")),
            StandardCharsets.US_ASCII));
  }

  private static IntStream bounds(String line) {
    int blank = line.indexOf(' ');
    return IntStream.of(
        Integer.parseInt(line.substring(0, blank), 16),
        Integer.parseInt(line.substring(blank + 1), 16) + 1);
  }
}
