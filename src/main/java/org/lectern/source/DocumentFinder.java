package org.lectern.source;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.document.Problem;
import org.lectern.document.Visible;

/**
 * Finds the documents that paths mean: files by their names as given, folders walked to the bottom,
 * {@code -} for standard input. A document that is meant twice is found once.
 */
public final class DocumentFinder {
  private final Map<String, Found> found = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final boolean alone;
  private int besides;

  private DocumentFinder(boolean alone) {
    this.alone = alone;
  }

  /**
   * What was found.
   *
   * @param documents in the order of the paths, those of a folder in the order of names
   * @param problems what could not be found or walked
   * @param besides how many files of the folders were passed over, as their names promise nothing
   */
  public record Documents(List<Found> documents, List<Problem> problems, int besides) {}

  /** Finds the documents of some paths. */
  public static Documents find(List<String> paths) {
    DocumentFinder finder = new DocumentFinder(paths.size() == 1);
    paths.forEach(finder::add);
    return new Documents(
        List.copyOf(finder.found.values()), List.copyOf(finder.problems), finder.besides);
  }

  private void add(String argument) {
    if (argument.equals("-")) {
      add(new Found("-", Optional.empty()));
      return;
    }
    Optional<Path> path = Names.path(argument);
    if (path.isEmpty() || !Files.exists(path.get(), LinkOption.NOFOLLOW_LINKS)) {
      problems.add(new Problem(Visible.line(argument), "there is no such file or folder"));
    } else if (Files.isDirectory(path.get())) {
      addFolder(path.get());
    } else {
      add(new Found(Names.shown(path.get()), path));
    }
  }

  private void addFolder(Path root) {
    String name = Names.shown(root);
    Folder folder = Folder.walk(root, alone ? "" : name.endsWith("/") ? name : name + "/");
    folder.found().forEach(this::add);
    problems.addAll(folder.problems());
    besides += folder.besides();
  }

  private void add(Found document) {
    found.putIfAbsent(document.id(), document);
  }
}
