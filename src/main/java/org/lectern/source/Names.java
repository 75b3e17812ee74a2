package org.lectern.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.document.Visible;

/**
 * Names of files as the command line gives them and as reports print them. On JDK 17 an argument
 * whose bytes the locale cannot decode arrives with replacement characters and opens nothing, while
 * a folder's listing still leads to the file.
 */
final class Names {
  private static final char REPLACEMENT = '\uFFFD';

  private Names() {}

  /** The path that an argument means; empty where it can be no path at all. */
  static Optional<Path> path(String argument) {
    try {
      Path path = Path.of(argument);
      if (argument.indexOf(REPLACEMENT) < 0 || Files.exists(path)) {
        return Optional.of(path);
      }
    } catch (InvalidPathException e) {
      if (argument.indexOf(REPLACEMENT) < 0) {
        return Optional.empty();
      }
    }
    return listed(argument);
  }

  /** A path as a reader would write it, its bytes read as UTF-8 whatever the locale. */
  static String shown(Path path) {
    String name = path.toString();
    return Visible.line(name.indexOf(REPLACEMENT) < 0 ? name : fromBytes(path));
  }

  private static Optional<Path> listed(String argument) {
    Path at = Path.of(argument.startsWith("/") ? "/" : "");
    for (String name : argument.split("/")) {
      Optional<Path> next = name.isEmpty() ? Optional.of(at) : child(at, name);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.of(at);
  }

  private static Optional<Path> child(Path folder, String name) {
    if (name.indexOf(REPLACEMENT) < 0) {
      return Optional.of(folder.resolve(name));
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(c -> c.getFileName().toString().equals(name)).sorted().findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Decodes the bytes of a path, which its address bears whole in percent notation. */
  private static String fromBytes(Path path) {
    String address = path.toUri().getRawPath();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '%') {
        bytes.write(Integer.parseInt(address, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    String whole = bytes.toString(StandardCharsets.UTF_8);
    return path.isAbsolute() ? whole : lastNames(whole, path.getNameCount());
  }

  private static String lastNames(String whole, int count) {
    int at = whole.length();
    for (int i = 0; i < count && at > 0; i++) {
      at = whole.lastIndexOf('/', at - 1);
    }
    return whole.substring(at + 1);
  }
}
