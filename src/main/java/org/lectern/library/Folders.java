package org.lectern.library;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The program's folders by the XDG Base Directory Specification. HOME counts as the environment has
 * it: the JDK's {@code user.home} does not look at it.
 */
public final class Folders {
  private Folders() {}

  /** Where notes and read state are kept: {@code lectern} in XDG_DATA_HOME or ~/.local/share. */
  public static Optional<Path> data(Map<String, String> environment) {
    return folder(environment, "XDG_DATA_HOME", ".local/share");
  }

  /** Where people put site profiles: {@code lectern} in XDG_CONFIG_HOME or ~/.config. */
  public static Optional<Path> configuration(Map<String, String> environment) {
    return folder(environment, "XDG_CONFIG_HOME", ".config");
  }

  private static Optional<Path> folder(
      Map<String, String> environment, String variable, String below) {
    String base = environment.getOrDefault(variable, "");
    String home = environment.getOrDefault("HOME", "");
    try {
      if (base.startsWith("/")) {
        return Optional.of(Path.of(base, "lectern"));
      }
      return home.startsWith("/") ? Optional.of(Path.of(home, below, "lectern")) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
