package org.lectern.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text: by byte order mark, by the label of a page, as UTF-8 where every byte
 * fits, else by a guess that is stated.
 */
final class Decoder {
  private static final int LABEL_WITHIN = 4096;

  private Decoder() {}

  /**
   * A decoded text.
   *
   * @param text the characters, without a byte order mark
   * @param charset the charset's name, and in brackets how it is known
   */
  record Decoded(String text, String charset) {}

  /** Decodes the first {@code length} bytes, in the charset the user told where one was told. */
  static Decoded decode(byte[] bytes, int length, Optional<Charset> told) {
    Mark mark = Mark.of(bytes, length);
    if (told.isPresent()) {
      boolean same = mark.charset().filter(told.get()::equals).isPresent();
      return decoded(bytes, same ? mark.length() : 0, length, told.get(), "as told");
    }
    if (mark.charset().isPresent()) {
      return decoded(bytes, mark.length(), length, mark.charset().get(), "byte order mark");
    }
    if (Utf8.isValid(bytes, length)) {
      return decoded(bytes, 0, length, StandardCharsets.UTF_8, "valid");
    }
    return label(bytes, length)
        .map(c -> decoded(bytes, 0, length, c, "label"))
        .orElseGet(() -> decoded(bytes, 0, length, Guess.of(bytes, length), "a guess"));
  }

  private static Decoded decoded(byte[] bytes, int from, int length, Charset charset, String how) {
    return new Decoded(
        new String(bytes, from, length - from, charset), charset.name() + " (" + how + ")");
  }

  /** The charset that a page says it is in; not UTF-8, which its bytes have shown it is not. */
  private static Optional<Charset> label(byte[] bytes, int length) {
    String head = new String(bytes, 0, Math.min(length, LABEL_WITHIN), StandardCharsets.ISO_8859_1);
    String lower = head.toLowerCase(Locale.ROOT);
    String word = lower.startsWith("<?xml") ? "encoding=" : "charset=";
    int at = lower.indexOf(word);
    if (at < 0 || lower.indexOf('<') < 0) {
      return Optional.empty();
    }
    int start = at + word.length();
    while (start < lower.length() && "\"' ".indexOf(lower.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < lower.length() && isNameCharacter(lower.charAt(end))) {
      end++;
    }
    return charset(lower.substring(start, end));
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  /**
   * Only charsets that pages are written in; ISO 8859-1 is read as windows-1252, as browsers do.
   */
  private static Optional<Charset> charset(String name) {
    boolean known =
        name.startsWith("windows-125")
            || name.startsWith("iso-8859-")
            || name.startsWith("koi8-")
            || name.equals("gb18030")
            || name.equals("gbk")
            || name.equals("big5")
            || name.equals("shift_jis")
            || name.equals("euc-jp")
            || name.equals("euc-kr");
    String read = name.equals("iso-8859-1") ? "windows-1252" : name;
    return known && Charset.isSupported(read)
        ? Optional.of(Charset.forName(read))
        : Optional.empty();
  }
}
