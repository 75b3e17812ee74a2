package org.lectern.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.document.SourceText;
import org.lectern.document.Visible;

/** The documents of {@code seeds/} as the tests of joining need them: with their roles by hand. */
final class Seeds {
  private static final Path ROLES = Path.of("src/test/resources/org/lectern/clean/join");

  private Seeds() {}

  static SourceText text(String seed) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      Path file =
          files.filter(f -> f.getFileName().toString().startsWith(seed)).findFirst().orElseThrow();
      return new SourceText(Visible.text(Files.readString(file)));
    }
  }

  static List<Judged> judged(String seed) throws IOException {
    return JoinCase.judged(text(seed), Files.readAllLines(ROLES.resolve(seed + ".roles")));
  }

  static List<Passage> joined(String seed) throws IOException {
    return new Joiner().join(text(seed), judged(seed));
  }
}
