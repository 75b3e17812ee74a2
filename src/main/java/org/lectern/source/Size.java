package org.lectern.source;

import java.util.Locale;
import java.util.Optional;

/** Sizes in bytes as people write them: 500K, 64M, 2G. */
public final class Size {
  private static final String UNITS = "KMG";

  private Size() {}

  /** The bytes of a size such as "64M" or "1000"; empty where it is none or is not positive. */
  public static Optional<Long> parse(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    int unit = upper.isEmpty() ? -1 : UNITS.indexOf(upper.charAt(upper.length() - 1));
    String digits = unit < 0 ? upper : upper.substring(0, upper.length() - 1);
    if (digits.isEmpty()
        || digits.length() > 9
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    long bytes = Long.parseLong(digits) << 10 * (unit + 1);
    return bytes > 0 ? Optional.of(bytes) : Optional.empty();
  }

  /** The size in the largest unit that divides it. */
  static String words(long bytes) {
    int unit = 0;
    long left = bytes;
    while (unit < UNITS.length() && left % 1024 == 0 && left > 0) {
      left /= 1024;
      unit++;
    }
    return unit == 0 ? left + " bytes" : left + "" + UNITS.charAt(unit - 1);
  }
}
