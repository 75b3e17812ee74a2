package org.lectern.date;

/** Numbers with leading zeros. Formatter would cost some 20 ms of a cold start. */
final class Digits {
  private Digits() {}

  /** A number that is not negative in at least {@code width} digits. */
  static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
