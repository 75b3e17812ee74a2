package org.lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.actor.Decision;
import org.lectern.actor.Mending;
import org.lectern.document.Problem;
import org.lectern.document.Visible;

/**
 * The file in which decisions about actors are kept: {@code actors} in the program's data folder, a
 * line a decision, the latest last. A person may edit it, comment on it with "#", and put it under
 * version control; lines that say nothing are kept and told.
 */
public final class DecisionFile {
  private static final List<String> HEADING =
      List.of(
          "# Decisions about actors, the latest last. Fields, parted by tabs: join, split, rename,"
              + " type or hide;",
          "# everywhere, or the end of a path; the actor; what it becomes; keys that may be left"
              + " out.");

  private final Optional<Path> file;

  private DecisionFile(Optional<Path> file) {
    this.file = file;
  }

  /** The decisions in a file; its folder need not exist. */
  public DecisionFile(Path file) {
    this(Optional.of(file));
  }

  /** The decisions of the person; where there is no data folder nothing is kept. */
  public static DecisionFile of(Map<String, String> environment) {
    return new DecisionFile(Folders.data(environment).map(folder -> folder.resolve("actors")));
  }

  /**
   * What was kept.
   *
   * @param mending the decisions that could be read
   * @param problems what is wrong with the other lines, with their numbers
   */
  public record Kept(Mending mending, List<Problem> problems) {
    /** Copies its list. */
    public Kept {
      problems = List.copyOf(problems);
    }
  }

  /** The decisions that were kept; lines that are none are passed over and told. */
  public Kept load() {
    List<Decision> decisions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    if (file.isEmpty() || !Files.exists(file.get())) {
      return new Kept(Mending.NONE, problems);
    }
    try {
      List<String> lines = lines();
      for (int i = 0; i < lines.size(); i++) {
        read(lines.get(i), i + 1, decisions, problems);
      }
    } catch (IOException e) {
      problems.add(new Problem(shown(), "it cannot be read as a text in UTF-8"));
    }
    return new Kept(new Mending(decisions), problems);
  }

  private void read(String line, int number, List<Decision> decisions, List<Problem> problems) {
    if (isDecision(line)) {
      try {
        decisions.add(Decision.parse(line));
      } catch (IllegalArgumentException e) {
        String cause = "line " + number + ": " + Visible.line(String.valueOf(e.getMessage()));
        problems.add(new Problem(shown(), cause));
      }
    }
  }

  private static boolean isDecision(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private List<String> lines() throws IOException {
    return file.isPresent() && Files.exists(file.get())
        ? Files.readAllLines(file.get(), StandardCharsets.UTF_8)
        : List.of();
  }

  private String shown() {
    return Visible.line(file.map(Path::toString).orElse("actors"));
  }

  /**
   * Keeps more decisions.
   *
   * @throws IOException where the folder or the file cannot be read or written
   */
  public void append(List<Decision> decisions) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    if (lines.isEmpty()) {
      lines.addAll(HEADING);
    }
    decisions.forEach(decision -> lines.add(decision.line()));
    write(lines);
  }

  /**
   * Takes the latest decision back.
   *
   * @return the decision, or nothing where none is left
   * @throws IOException where the file cannot be read or written
   */
  public Optional<Decision> undo() throws IOException {
    List<String> lines = new ArrayList<>(lines());
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (isDecision(lines.get(i))) {
        String line = lines.remove(i);
        write(lines);
        try {
          return Optional.of(Decision.parse(line));
        } catch (IllegalArgumentException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Writes a new file, which then takes the place of the old one. */
  private void write(List<String> lines) throws IOException {
    if (file.isEmpty()) {
      throw new IOException("there is no data folder: HOME is not set");
    }
    Path path = file.get();
    Files.createDirectories(path.toAbsolutePath().getParent());
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    Files.write(fresh, lines, StandardCharsets.UTF_8);
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
