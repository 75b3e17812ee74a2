package org.lectern.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the resources of facts: lines of text; "#" begins a comment, blank lines mean nothing. */
final class Facts {
  private Facts() {}

  /** The lines that say something, in order. */
  static List<String> lines(String resource) {
    try (InputStream in = Facts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> lines = new ArrayList<>();
      String line = reader.readLine();
      while (line != null) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
        line = reader.readLine();
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
