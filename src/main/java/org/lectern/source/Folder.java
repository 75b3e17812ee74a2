package org.lectern.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.document.Problem;

/**
 * Walks a folder to the bottom in the order of names. Hidden files are left out; files whose names
 * promise no document are counted; a folder that was entered before by another way is not entered
 * again.
 */
final class Folder {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(p -> p.getFileName().toString());

  private final Path root;
  private final String prefix;
  private final List<Found> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Object> entered = new HashSet<>();
  private int besides;

  private Folder(Path root, String prefix) {
    this.root = root;
    this.prefix = prefix;
  }

  /**
   * Walks a folder.
   *
   * @param root the folder
   * @param prefix what stands before the names of its documents, empty or ending with a slash
   */
  static Folder walk(Path root, String prefix) {
    Folder folder = new Folder(root, prefix);
    Deque<Path> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      Path next = waiting.pop();
      if (Files.isDirectory(next)) {
        List<Path> children = folder.children(next);
        for (int i = children.size() - 1; i >= 0; i--) {
          waiting.push(children.get(i));
        }
      } else {
        folder.take(next);
      }
    }
    return folder;
  }

  /** The documents in order. */
  List<Found> found() {
    return List.copyOf(found);
  }

  /** What could not be walked. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** How many files were passed over. */
  int besides() {
    return besides;
  }

  private void take(Path file) {
    if (Kinds.isDocument(file.getFileName().toString())) {
      found.add(new Found(prefix + Names.shown(root.relativize(file)), Optional.of(file)));
    } else {
      besides++;
    }
  }

  private List<Path> children(Path folder) {
    List<Path> children = new ArrayList<>();
    if (!isNew(folder)) {
      return children;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().startsWith(".")) {
          children.add(entry);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      problems.add(new Problem(Names.shown(folder), Causes.of(e)));
    }
    children.sort(BY_NAME);
    return children;
  }

  private boolean isNew(Path folder) {
    try {
      Object key =
          Files.readAttributes(folder, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
      return key == null || entered.add(key);
    } catch (FileSystemLoopException e) {
      return false;
    } catch (IOException e) {
      problems.add(new Problem(Names.shown(folder), Causes.of(e)));
      return false;
    }
  }
}
