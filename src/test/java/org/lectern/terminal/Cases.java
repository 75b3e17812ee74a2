package org.lectern.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files of cases beside these tests. */
final class Cases {
  private Cases() {}

  /** The lines of a file that are neither blank nor comments. */
  static List<String> lines(String name) {
    return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  /** A file as it is. */
  static String text(String name) {
    try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Controls as their pictures, ␛ for the escape character. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x20 || c == 0x7F) {
                out.appendCodePoint(c == 0x7F ? 0x2421 : 0x2400 + c);
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** The reverse for {@code {1F355}}: the character with this number. */
  static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      int end = text.charAt(at) == '{' ? text.indexOf('}', at) : -1;
      if (end > 0) {
        out.appendCodePoint(Integer.parseInt(text.substring(at + 1, end), 16));
        at = end;
      } else {
        out.append(text.charAt(at));
      }
    }
    return out.toString();
  }
}
