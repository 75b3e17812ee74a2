package org.lectern.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text: by byte order mark, by the label of a page, as UTF-8 where every byte
 * fits, else by a guess that is stated.
 */
final class Decoder {
  private static final int LABEL_WITHIN = 4096;

  /** Bytes above which UTF-8 is decoded by parts. */
  private static final int GIANT = 1 << 22;

  /** Bytes of a part: few, so that a single wide character widens only a little text. */
  private static final int PART = 1 << 10;

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
    String text =
        charset.equals(StandardCharsets.UTF_8) && length > GIANT
            ? joined(bytes, from, length)
            : new String(bytes, from, length - from, charset);
    return new Decoded(text, charset.name() + " (" + how + ")");
  }

  /**
   * The text of giant UTF-8, decoded by parts that end before a character's first byte: at once it
   * would need a second array of two bytes for each byte, and parts without wide characters need
   * one.
   */
  private static String joined(byte[] bytes, int from, int length) {
    List<String> parts = new ArrayList<>((length - from) / PART + 1);
    for (int at = from; at < length; ) {
      int end = Math.min(length, at + PART);
      while (end < length && end > at + PART - 4 && (bytes[end] & 0xC0) == 0x80) {
        end--;
      }
      parts.add(new String(bytes, at, end - at, StandardCharsets.UTF_8));
      at = end;
    }
    return String.join("", parts);
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
