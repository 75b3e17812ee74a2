package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.clean.SiteProfile;
import org.lectern.report.Look;
import org.lectern.report.Page;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code lectern profile}: tells whether a site profile's own test lines hold. */
final class ProfileCommand implements Command {
  private final PositionalParamSpec files = Options.parameters("0..*", "FILE", "A site profile.");

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(files);
  }

  @Override
  public int run(Invocation invocation) {
    List<String> names = Options.values(files);
    if (names.size() != 1) {
      throw new UsageException("profile takes one FILE");
    }
    String file = names.get(0);
    SiteProfile.Draft draft = draft(file);
    List<String> failures = new ArrayList<>(draft.problems());
    draft.profile().ifPresent(profile -> failures.addAll(profile.check()));
    Page page = new Page(invocation.out(), Look.PIPE);
    failures.forEach(failure -> page.line(file + ", " + failure));
    if (failures.isEmpty()) {
      page.line(file + ": " + held(draft.profile().map(p -> p.tests().size()).orElse(0)));
    }
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }

  private static String held(int tests) {
    return tests == 0
        ? "every line can be read; no test-keep or test-drop line says what must become of a page"
        : tests == 1 ? "its one test line holds" : "all " + tests + " test lines hold";
  }

  private static SiteProfile.Draft draft(String file) {
    try {
      return SiteProfile.read(Files.readString(Path.of(file)));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException(file + ": it cannot be read as a UTF-8 text");
    }
  }

  @Override
  public String[] examples() {
    return new String[] {"lectern profile ~/.config/lectern/mysite.profile"};
  }
}
