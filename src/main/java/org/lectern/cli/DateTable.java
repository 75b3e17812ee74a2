package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file that {@code --document-dates} names: on each line a document, a tab, its date. */
final class DateTable {
  private DateTable() {}

  /** The dates by document; a first line that holds no date is a heading. */
  static Map<String, LocalDate> read(String file) {
    List<String> lines = lines(file);
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      try {
        if (cells.length > 1 && !cells[1].isBlank()) {
          dates.put(cells[0], LocalDate.parse(cells[1].strip()));
        }
      } catch (DateTimeParseException e) {
        if (i > 0) {
          throw new UsageException(
              file + ", line " + (i + 1) + ": '" + cells[1] + "' is no day such as 2020-07-12");
        }
      }
    }
    return dates;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException("--document-dates: '" + file + "' cannot be read as a UTF-8 file");
    }
  }
}
