package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    SiteProfile profile = profile(file);
    List<String> failures = profile.check();
    Page page = new Page(invocation.out(), Look.PIPE);
    failures.forEach(failure -> page.line(file + ", " + failure));
    if (failures.isEmpty()) {
      page.line(file + ": all " + profile.tests().size() + " test lines hold");
    }
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }

  private static SiteProfile profile(String file) {
    try {
      return SiteProfile.parse(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new UsageException(file + ": it cannot be read as a UTF-8 text");
    } catch (IllegalArgumentException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }

  @Override
  public String[] examples() {
    return new String[] {"lectern profile ~/.config/lectern/mysite.profile"};
  }
}
