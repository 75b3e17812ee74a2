package org.lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Remembers when somebody last asked what had arrived on a path: a file of the data folder with a
 * path, a tab and an instant in each line. Where it cannot be read everything is new; where it
 * cannot be written it stays as it is.
 */
public final class Arrivals {
  private final Optional<Path> file;

  private Arrivals(Optional<Path> file) {
    this.file = file;
  }

  /** The memory in the data folder that the XDG rules give, or none. */
  public static Arrivals of(Map<String, String> environment) {
    return new Arrivals(Folders.data(environment).map(folder -> folder.resolve("asked.tsv")));
  }

  /** When all of the paths were last asked for; the beginning of time if one never was. */
  public Instant lastAsked(List<String> paths) {
    Map<String, Instant> asked = read();
    Instant last = Instant.MAX;
    for (String path : paths) {
      Instant when = asked.getOrDefault(name(path), Instant.MIN);
      last = when.isBefore(last) ? when : last;
    }
    return last;
  }

  /** Notes that the paths were asked for. */
  public void ask(List<String> paths, Instant now) {
    Map<String, Instant> asked = new TreeMap<>(read());
    paths.forEach(path -> asked.put(name(path), now));
    StringBuilder lines = new StringBuilder();
    asked.forEach((path, when) -> lines.append(path).append('\t').append(when).append('\n'));
    file.ifPresent(place -> write(place, lines.toString()));
  }

  /**
   * When a file arrived where it is: its last change of any kind, where the system tells, for a
   * file that is moved or copied keeps the older date of its contents.
   */
  public static Instant arrival(Path path) {
    try {
      return ((FileTime) Files.getAttribute(path, "unix:ctime")).toInstant();
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return modified(path);
    }
  }

  private static Instant modified(Path path) {
    try {
      return Files.getLastModifiedTime(path).toInstant();
    } catch (IOException e) {
      return Instant.MAX;
    }
  }

  private Map<String, Instant> read() {
    Map<String, Instant> asked = new LinkedHashMap<>();
    try {
      for (String line : file.isPresent() ? Files.readAllLines(file.get()) : List.<String>of()) {
        int tab = line.lastIndexOf('\t');
        if (tab > 0) {
          asked.put(line.substring(0, tab), Instant.parse(line.substring(tab + 1)));
        }
      }
    } catch (IOException | DateTimeParseException e) {
      return asked; // what could be read of it counts
    }
    return asked;
  }

  private static void write(Path file, String text) {
    try {
      Path folder = Files.createDirectories(file.getParent());
      Path fresh = Files.createTempFile(folder, "asked", ".tmp");
      Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
      replace(fresh, file);
    } catch (IOException e) {
      return; // a home that cannot be written still reads
    }
  }

  private static void replace(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String name(String path) {
    try {
      return Path.of(path).toAbsolutePath().normalize().toString().replace('\n', ' ');
    } catch (InvalidPathException e) {
      return path;
    }
  }
}
