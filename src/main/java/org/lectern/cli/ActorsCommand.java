package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.actor.Decision;
import org.lectern.document.Problem;
import org.lectern.document.Visible;
import org.lectern.library.DecisionFile;
import org.lectern.library.EditedActors;
import org.lectern.library.Library;
import org.lectern.library.LibraryActor;
import org.lectern.report.ActorsReport;
import org.lectern.report.Format;
import org.lectern.report.MentionsReport;
import org.lectern.report.Page;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code lectern actors}: who acts, over all documents. */
final class ActorsCommand extends ReadingCommand {
  private final OptionSpec mentions =
      Options.flag("One row for each mention, in order of the texts.", "--mentions");
  private final OptionSpec apply =
      Options.text(
          "FILE",
          "Keep what you changed in a table that --format tsv printed: names, types (HIDE hides),"
              + " other names taken out; rows of one name become one actor.",
          "--apply");
  private final OptionSpec undo = Options.flag("Take the latest decision back first.", "--undo");

  private Optional<Invocation> invocation = Optional.empty();

  ActorsCommand() {
    super(Format.TEXT, Format.JSONL, Format.TSV);
  }

  @Override
  void describeOwn(CommandSpec spec) {
    spec.addOption(mentions);
    spec.addOption(apply);
    spec.addOption(undo);
  }

  @Override
  void check(Invocation given) {
    invocation = Optional.of(given);
    if (Options.isSet(undo)) {
      try {
        Optional<Decision> undone = decisions().undo();
        Page errors = new Page(given.err(), Looks.ofErrors(given));
        errors.line(
            "lectern: "
                + undone
                    .map(d -> "taken back: " + Visible.line(d.words()))
                    .orElse("no decision about actors is left to take back"));
        errors.flush();
      } catch (IOException e) {
        throw new UsageException("the decision cannot be taken back: " + e.getMessage());
      }
    }
  }

  @Override
  String foundInEnglish() {
    return "actors";
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    Library mended = Options.value(apply).map(file -> applied(library, file)).orElse(library);
    List<LibraryActor> actors = mended.actors();
    if (Options.isSet(mentions)) {
      new MentionsReport().print(page, format, MentionsReport.of(mended.briefings(), actors));
    } else {
      new ActorsReport().print(page, format, actors);
    }
    return !actors.isEmpty();
  }

  /** The library after the decisions of an edited table are kept. */
  private Library applied(Library library, String file) {
    List<Problem> problems = new ArrayList<>();
    List<Decision> decided =
        EditedActors.decisions(
            lines(file),
            library.actors(),
            (line, cause) ->
                problems.add(
                    new Problem(Visible.line(file), "line " + line + ": " + Visible.line(cause))));
    invocation.ifPresent(given -> tell(given, problems));
    try {
      decisions().append(decided);
    } catch (IOException e) {
      throw new UsageException("the decisions cannot be kept: " + e.getMessage());
    }
    return library.with(decisions().load().mending());
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("--apply: " + file + " cannot be read as a text in UTF-8");
    }
  }

  private DecisionFile decisions() {
    return DecisionFile.of(invocation.map(Invocation::environment).orElse(Map.of()));
  }

  @Override
  public String[] examples() {
    return new String[] {
      "lectern actors seeds",
      "lectern actors --mentions --format jsonl seeds",
      "lectern actors --format tsv seeds > actors.tsv",
      "lectern actors --apply actors.tsv seeds"
    };
  }
}
