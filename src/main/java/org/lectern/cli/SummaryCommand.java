package org.lectern.cli;

import org.lectern.library.Library;
import org.lectern.report.Format;
import org.lectern.report.Page;
import org.lectern.report.SummaryReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code lectern summary}: a summary for each document. */
final class SummaryCommand extends ReadingCommand {
  private final OptionSpec sentences =
      Options.text("N", "At most N sentences for each document (3).", "--sentences");

  SummaryCommand() {
    super(Format.TEXT, Format.JSONL, Format.MARKDOWN);
  }

  @Override
  void describeOwn(CommandSpec spec) {
    spec.addOption(sentences);
  }

  @Override
  void check(Invocation invocation) {
    sentences();
  }

  @Override
  int wrapsAt() {
    return 72;
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    return new SummaryReport(page, sentences()).print(format, library.briefings());
  }

  private int sentences() {
    return Options.value(sentences).map(n -> Arguments.number("--sentences", n, 1)).orElse(3);
  }

  @Override
  public String[] examples() {
    return new String[] {"lectern summary seeds", "lectern summary --sentences 1 -f jsonl seeds"};
  }
}
