package org.lectern.source;

/** The strict check of UTF-8 (RFC 3629): no overlong form, no surrogate, nothing above U+10FFFF. */
final class Utf8 {
  private Utf8() {}

  /** Whether the first {@code length} bytes are UTF-8 throughout. */
  static boolean isValid(byte[] b, int length) {
    int i = 0;
    while (i < length) {
      int size = b[i] >= 0 ? 1 : size(b, i, length);
      if (size == 0) {
        return false;
      }
      i += size;
    }
    return true;
  }

  private static int size(byte[] b, int i, int length) {
    int lead = b[i] & 0xFF;
    int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || i + size > length || !fits(lead, b[i + 1] & 0xFF)) {
      return 0;
    }
    for (int k = 2; k < size; k++) {
      if ((b[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return size;
  }

  private static boolean fits(int lead, int second) {
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
  }
}
