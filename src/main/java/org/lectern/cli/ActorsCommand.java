package org.lectern.cli;

import java.util.List;
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

  ActorsCommand() {
    super(Format.TEXT, Format.JSONL, Format.TSV);
  }

  @Override
  void describeOwn(CommandSpec spec) {
    spec.addOption(mentions);
  }

  @Override
  String foundInEnglish() {
    return "actors";
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    List<LibraryActor> actors = library.actors();
    if (Options.isSet(mentions)) {
      new MentionsReport().print(page, format, MentionsReport.of(library.briefings(), actors));
    } else {
      new ActorsReport().print(page, format, actors);
    }
    return !actors.isEmpty();
  }

  @Override
  public String[] examples() {
    return new String[] {"lectern actors seeds", "lectern actors --mentions --format jsonl seeds"};
  }
}
