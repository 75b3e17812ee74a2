package org.lectern.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.clean.SiteProfile;
import org.lectern.document.Problem;
import org.lectern.document.Visible;

/**
 * The site profiles that a person keeps in the configuration folder, in the order of their names.
 *
 * @param profiles those that could be read, without the lines that could not
 * @param problems what is wrong with the others, with the numbers of the lines
 */
public record OwnProfiles(List<SiteProfile> profiles, List<Problem> problems) {

  /** Copies its lists. */
  public OwnProfiles {
    profiles = List.copyOf(profiles);
    problems = List.copyOf(problems);
  }

  /** Reads {@code lectern/*.profile} of the configuration folder. */
  public static OwnProfiles of(Map<String, String> environment) {
    Optional<Path> folder = Folders.configuration(environment);
    List<SiteProfile> profiles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : folder.filter(Files::isDirectory).map(OwnProfiles::files).orElse(List.of())) {
      try {
        SiteProfile.Draft draft = SiteProfile.read(Files.readString(file));
        draft.profile().ifPresent(profiles::add);
        for (String problem : draft.problems()) {
          problems.add(new Problem(shown(file), Visible.line(problem)));
        }
      } catch (IOException e) {
        problems.add(new Problem(shown(file), "it cannot be read as a text in UTF-8"));
      }
    }
    return new OwnProfiles(profiles, problems);
  }

  /** These, then those that come with the program. */
  public List<SiteProfile> withBuiltIn() {
    List<SiteProfile> all = new ArrayList<>(profiles);
    all.addAll(SiteProfile.builtIn());
    return all;
  }

  private static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.profile")) {
      entries.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      files.clear();
    }
    files.sort(null);
    return files;
  }

  private static String shown(Path file) {
    return Visible.line(file.toString());
  }
}
