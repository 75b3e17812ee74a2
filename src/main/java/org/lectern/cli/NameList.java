package org.lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The names that {@code --files0-from} reads: each ended by a NUL, as {@code find -print0} does.
 */
final class NameList {
  private NameList() {}

  /** The names in a file, or on standard input where the file is {@code -}. */
  static List<String> read(String file, InputStream in) {
    try {
      byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
      String names = new String(bytes, StandardCharsets.UTF_8);
      return List.of(names.split("\0")).stream().filter(name -> !name.isEmpty()).toList();
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException("--files0-from: '" + file + "' cannot be read");
    }
  }
}
