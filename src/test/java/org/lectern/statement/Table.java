package org.lectern.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.clean.Article;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.document.Source;

/** Reads the case files beside this class, and the documents in the folder seeds. */
final class Table {
  private Table() {}

  /** The lines of a case file without comments and blank lines. */
  static Stream<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Table.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<List<String>> rows(String name) {
    return lines(name).map(line -> List.of(line.split("\t", -1)));
  }

  /** The seed whose name begins with a number. */
  static Article seed(String number) {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      Path path =
          files
              .filter(p -> p.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      Source source = Source.ofText(path.getFileName().toString(), Files.readString(path));
      return new Cleaner(CleanOptions.standard()).clean(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
