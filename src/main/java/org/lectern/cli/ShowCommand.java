package org.lectern.cli;

import org.lectern.library.Library;
import org.lectern.report.ExplainReport;
import org.lectern.report.Format;
import org.lectern.report.Page;
import org.lectern.report.ShowReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code lectern show}: the cleaned text, the source text, or every line with its verdict. */
final class ShowCommand extends ReadingCommand {
  private final OptionSpec raw =
      Options.flag("The source text in which offsets count, as it was decoded.", "--raw");
  private final OptionSpec explain =
      Options.flag("Every line that is not blank, with its verdict and the reason.", "--explain");

  ShowCommand() {
    super(Format.TEXT, Format.JSONL, Format.MARKDOWN);
  }

  @Override
  void describeOwn(CommandSpec spec) {
    spec.addOption(raw);
    spec.addOption(explain);
  }

  @Override
  void check(Invocation invocation) {
    if (Options.isSet(raw) && Options.isSet(explain)) {
      throw new UsageException("--raw and --explain exclude each other");
    }
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    if (Options.isSet(raw)) {
      new ShowReport(page).raw(format, library.briefings());
    } else if (Options.isSet(explain)) {
      new ExplainReport().print(page, format, ExplainReport.of(library.briefings()));
    } else {
      new ShowReport(page).print(format, library.briefings());
    }
    return !library.briefings().isEmpty();
  }

  @Override
  public String[] examples() {
    return new String[] {
      "lectern show page.html", "lectern show --explain page.html", "lectern show -f markdown seeds"
    };
  }
}
