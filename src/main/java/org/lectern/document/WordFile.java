package org.lectern.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word lists and tables that come with the program, each beside the room it serves. */
public final class WordFile {
  private WordFile() {}

  /**
   * The lines that say something: without blank ones and those that begin with {@code #}.
   *
   * @param room a class of the room that the file serves
   * @param name the name of the file in UTF-8
   * @throws IllegalStateException where the program lacks the file
   */
  public static List<String> lines(Class<?> room, String name) {
    List<String> lines = new ArrayList<>();
    for (String line : raw(room, name)) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        lines.add(line);
      }
    }
    return lines;
  }

  /** All lines of such a file, as they stand. */
  public static List<String> raw(Class<?> room, String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = room.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return lines;
  }
}
