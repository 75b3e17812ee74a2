package org.lectern.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the word lists that come with the program. */
final class WordFile {
  private WordFile() {}

  /** The lines of a resource of this package, stripped, without comments and blank lines. */
  static List<String> lines(String name) {
    return raw(name).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** All lines of a resource of this package, as they stand. */
  static List<String> raw(String name) {
    InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
