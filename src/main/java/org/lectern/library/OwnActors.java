package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.actor.OwnNames;
import org.lectern.document.Problem;
import org.lectern.document.Visible;

/**
 * The actors that a person teaches: {@code actors.tsv} of the configuration folder.
 *
 * @param names those that could be read
 * @param problems what is wrong with the other lines, with their numbers
 */
public record OwnActors(OwnNames names, List<Problem> problems) {

  /** Copies its list. */
  public OwnActors {
    problems = List.copyOf(problems);
  }

  /** Reads the file, where there is one. */
  public static OwnActors of(Map<String, String> environment) {
    Optional<Path> folder = Folders.configuration(environment);
    Optional<Path> file = folder.map(f -> f.resolve("actors.tsv")).filter(Files::exists);
    List<Problem> problems = new ArrayList<>();
    if (file.isEmpty()) {
      return new OwnActors(OwnNames.NONE, problems);
    }
    String shown = Visible.line(file.get().toString());
    try {
      List<String> lines = Files.readAllLines(file.get());
      OwnNames names =
          OwnNames.parse(
              lines,
              (line, cause) ->
                  problems.add(new Problem(shown, "line " + line + ": " + Visible.line(cause))));
      return new OwnActors(names, problems);
    } catch (IOException e) {
      problems.add(new Problem(shown, "it cannot be read as a text in UTF-8"));
      return new OwnActors(OwnNames.NONE, problems);
    }
  }
}
