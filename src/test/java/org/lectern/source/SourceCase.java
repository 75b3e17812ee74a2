package org.lectern.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A case of a page: its sentence, the page, and what must come out, line by line. */
record SourceCase(String sentence, String page, String expected) {

  /** The cases of a file, in the format that the head of the file describes. */
  static List<SourceCase> read(String name) throws IOException {
    List<SourceCase> cases = new ArrayList<>();
    String text = Files.readString(Path.of("src/test/resources/org/lectern/source", name));
    for (String part : text.split("\n= ")) {
      if (!part.startsWith("#")) {
        int page = part.indexOf("\n- page\n");
        int lines = part.indexOf("\n- ", page + 1);
        int from = part.indexOf('\n', lines + 1) + 1;
        cases.add(
            new SourceCase(
                part.substring(0, page),
                part.substring(page + "\n- page\n".length(), lines),
                part.substring(from).strip()));
      }
    }
    return cases;
  }

  @Override
  public String toString() {
    return sentence;
  }
}
